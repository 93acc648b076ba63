-- AlterTable
ALTER TABLE "BatchFile" ADD COLUMN     "articleIds" INTEGER[];

-- CreateIndex
CREATE INDEX "BatchFile_path_idx" ON "BatchFile"("path");
