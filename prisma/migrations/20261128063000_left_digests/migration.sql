-- What a file gave when it was read before and gives no more, until the end of the run that found it: a run that is cut
-- off leaves it to the next.
ALTER TABLE "SourceFile" ADD COLUMN "leftDigests" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
