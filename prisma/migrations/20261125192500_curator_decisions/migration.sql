-- CreateTable
CREATE TABLE "RetiredEntity" (
    "kind" "EntityKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "to" TEXT NOT NULL,

    CONSTRAINT "RetiredEntity_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "UnlinkedPair" (
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "field" "Field" NOT NULL,
    "groupNumber" INTEGER,
    "bulletKey" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,

    CONSTRAINT "UnlinkedPair_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateIndex
CREATE INDEX "UnlinkedPair_surface_idx" ON "UnlinkedPair"("surface");

-- AddForeignKey
ALTER TABLE "UnlinkedPair" ADD CONSTRAINT "UnlinkedPair_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
