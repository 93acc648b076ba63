-- The order of a topic's articles stands beside their being in it.
ALTER TABLE "ArticleTopic" ADD COLUMN "sortAt" TIMESTAMP(0);

UPDATE "ArticleTopic" f SET "sortAt" = a."sortAt" FROM "Article" a WHERE a.id = f."articleId";

ALTER TABLE "ArticleTopic" ALTER COLUMN "sortAt" SET NOT NULL;

-- DropIndex
DROP INDEX "ArticleTopic_topicId_idx";

-- CreateIndex
CREATE INDEX "ArticleTopic_topicId_sortAt_articleId_idx" ON "ArticleTopic"("topicId", "sortAt", "articleId");
