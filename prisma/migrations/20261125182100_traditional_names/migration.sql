-- AlterTable
ALTER TABLE "Entity" ADD COLUMN     "nameHant" TEXT;
