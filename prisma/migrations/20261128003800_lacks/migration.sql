-- What lib/db/lack-conditions asks for. schema.prisma cannot state an index of a part of a table.
CREATE INDEX "Article_lacks_time_idx" ON "Article"("sortAt" DESC, "id" DESC) WHERE "listed" AND "publishedAt" IS NULL;
CREATE INDEX "Article_lacks_clock_idx" ON "Article"("sortAt" DESC, "id" DESC) WHERE "listed" AND "precision" = 'day';
CREATE INDEX "Article_lacks_viewpoint_idx" ON "Article"("sortAt" DESC, "id" DESC) WHERE "listed" AND "viewpoint" IS NULL;
CREATE INDEX "Article_lacks_outlet_idx" ON "Article"("sortAt" DESC, "id" DESC) WHERE "listed" AND "outletId" IS NULL;
CREATE INDEX "Article_lacks_part_idx" ON "Article"("sortAt" DESC, "id" DESC) WHERE "listed" AND strpos("parts", 'u') > 0;
