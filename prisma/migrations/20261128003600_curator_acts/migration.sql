-- CreateTable
CREATE TABLE "CuratorAct" (
    "batchId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "act" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "former" TEXT,
    "path" TEXT,
    "line" INTEGER,

    CONSTRAINT "CuratorAct_pkey" PRIMARY KEY ("batchId","position")
);

-- AddForeignKey
ALTER TABLE "CuratorAct" ADD CONSTRAINT "CuratorAct_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;
