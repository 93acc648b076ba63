-- When anything that an article's record tells last changed. The rows that are there count as changed now: to state that
-- needs no row to be written anew.
ALTER TABLE "Article" ADD COLUMN "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT now();
ALTER TABLE "Article" ALTER COLUMN "changedAt" SET DEFAULT clock_timestamp();

-- CreateIndex
CREATE INDEX "Article_changedAt_slug_idx" ON "Article"("changedAt", "slug");

-- Many programs write articles; none can forget this one.
CREATE FUNCTION "stampArticle"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."changedAt" := clock_timestamp();
  RETURN NEW;
END $$;

CREATE TRIGGER "stampArticle" BEFORE UPDATE ON "Article" FOR EACH ROW
  WHEN ((OLD.slug, OLD.revision, OLD.listed, OLD."linkDigest", OLD."outletId", OLD.digest)
    IS DISTINCT FROM (NEW.slug, NEW.revision, NEW.listed, NEW."linkDigest", NEW."outletId", NEW.digest))
  EXECUTE FUNCTION "stampArticle"();

CREATE FUNCTION "stampCuratedArticle"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Article" SET "changedAt" = clock_timestamp() WHERE id = coalesce(NEW."articleId", OLD."articleId");
  RETURN NULL;
END $$;

CREATE TRIGGER "stampCuratedArticle" AFTER INSERT OR UPDATE OR DELETE ON "Curation" FOR EACH ROW
  EXECUTE FUNCTION "stampCuratedArticle"();
