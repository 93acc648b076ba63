-- AlterTable
ALTER TABLE "Batch" ADD COLUMN     "relinked" INTEGER NOT NULL DEFAULT 0;
