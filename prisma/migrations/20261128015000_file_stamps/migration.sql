-- Empty for files that were read before: the next ingest reads them once more and notes it.
ALTER TABLE "SourceFile" ADD COLUMN "stamp" TEXT NOT NULL DEFAULT '';
