-- CreateTable
CREATE TABLE "StorySignature" (
    "articleId" INTEGER NOT NULL,
    "bands" INTEGER[],

    CONSTRAINT "StorySignature_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "DuplicateBand" (
    "band" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,

    CONSTRAINT "DuplicateBand_pkey" PRIMARY KEY ("band","articleId")
);

-- CreateTable
CREATE TABLE "NearDuplicate" (
    "articleId" INTEGER NOT NULL,
    "otherId" INTEGER NOT NULL,
    "likeness" REAL NOT NULL,

    CONSTRAINT "NearDuplicate_pkey" PRIMARY KEY ("articleId","otherId")
);

-- CreateTable
CREATE TABLE "DuplicateGroup" (
    "articleId" INTEGER NOT NULL,
    "groupId" INTEGER NOT NULL,

    CONSTRAINT "DuplicateGroup_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE INDEX "NearDuplicate_otherId_idx" ON "NearDuplicate"("otherId");

-- CreateIndex
CREATE INDEX "DuplicateGroup_groupId_idx" ON "DuplicateGroup"("groupId");

-- AddForeignKey
ALTER TABLE "StorySignature" ADD CONSTRAINT "StorySignature_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NearDuplicate" ADD CONSTRAINT "NearDuplicate_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NearDuplicate" ADD CONSTRAINT "NearDuplicate_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicateGroup" ADD CONSTRAINT "DuplicateGroup_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
