-- CreateTable
CREATE TABLE "LinkedRegistry" (
    "program" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "files" JSONB NOT NULL,

    CONSTRAINT "LinkedRegistry_pkey" PRIMARY KEY ("program","digest")
);
