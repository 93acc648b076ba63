-- CreateIndex
CREATE INDEX "Revision_digest_idx" ON "Revision"("digest");
