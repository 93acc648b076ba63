-- DropIndex
DROP INDEX "Mention_entityId_articleId_idx";

-- CreateIndex
CREATE INDEX "Article_id_publishedAt_idx" ON "Article"("id", "publishedAt");

-- CreateIndex
CREATE INDEX "Mention_entityId_basis_articleId_field_groupNumber_bulletKe_idx" ON "Mention"("entityId", "basis", "articleId", "field", "groupNumber", "bulletKey");
