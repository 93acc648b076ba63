-- CreateEnum
CREATE TYPE "FileState" AS ENUM ('read', 'refused');

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "listed" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "parts" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Batch" DROP COLUMN "report",
ADD COLUMN     "bytes" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "bytesAssigned" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "bytesUnparsed" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "errors" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "notes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "warnings" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "SourceFile" ADD COLUMN     "digests" TEXT[];

-- CreateTable
CREATE TABLE "BatchFile" (
    "batchId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "state" "FileState" NOT NULL,
    "added" INTEGER NOT NULL,
    "revised" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,
    "refused" INTEGER NOT NULL,
    "bytesAssigned" BIGINT NOT NULL,
    "bytesUnparsed" BIGINT NOT NULL,
    "account" JSONB NOT NULL,
    "diagnostics" JSONB NOT NULL,
    "errors" INTEGER NOT NULL,
    "warnings" INTEGER NOT NULL,
    "notes" INTEGER NOT NULL,

    CONSTRAINT "BatchFile_pkey" PRIMARY KEY ("batchId","position")
);

-- CreateTable
CREATE TABLE "Revision" (
    "articleId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "batchId" INTEGER NOT NULL,
    "storedAt" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "outletName" TEXT,
    "publishedAt" TIMESTAMP(0),
    "precision" "TimePrecision",
    "viewpoint" JSONB,
    "groups" JSONB NOT NULL,
    "original" TEXT NOT NULL,
    "parts" TEXT NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("articleId","number")
);

-- CreateTable
CREATE TABLE "RemovedBullet" (
    "articleId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "lastIn" INTEGER NOT NULL,
    "replacedBy" TEXT,

    CONSTRAINT "RemovedBullet_pkey" PRIMARY KEY ("articleId","key")
);

-- CreateTable
CREATE TABLE "RetiredSlug" (
    "slug" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,

    CONSTRAINT "RetiredSlug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Curation" (
    "articleId" INTEGER NOT NULL,
    "titleEn" TEXT,
    "titleZh" TEXT,
    "sourceUrl" TEXT,
    "rights" TEXT,
    "note" TEXT,
    "withdrawnOn" TEXT,
    "withdrawnReason" TEXT,

    CONSTRAINT "Curation_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE INDEX "Revision_batchId_idx" ON "Revision"("batchId");

-- CreateIndex
CREATE INDEX "RetiredSlug_articleId_idx" ON "RetiredSlug"("articleId");

-- CreateIndex
CREATE INDEX "Article_batchId_idx" ON "Article"("batchId");

-- AddForeignKey
ALTER TABLE "BatchFile" ADD CONSTRAINT "BatchFile_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RemovedBullet" ADD CONSTRAINT "RemovedBullet_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RetiredSlug" ADD CONSTRAINT "RetiredSlug_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Curation" ADD CONSTRAINT "Curation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
