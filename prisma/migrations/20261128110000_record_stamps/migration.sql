-- A record tells the names of what its article names and of its outlet, and the topics it is under. Where the registry
-- calls something otherwise, or an article is collected under another topic too, no column of the article changes.
CREATE FUNCTION "stampNamingArticles"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Article" SET "changedAt" = clock_timestamp() WHERE id IN (
    SELECT x."articleId" FROM called_before b JOIN called_now n USING (id) JOIN "ArticleEntity" x ON x."entityId" = n.id
    WHERE (b."nameEn", b."nameZh") IS DISTINCT FROM (n."nameEn", n."nameZh") AND NOT x.inherited);
  RETURN NULL;
END $$;

CREATE TRIGGER "stampNamingArticles" AFTER UPDATE ON "Entity"
  REFERENCING OLD TABLE AS called_before NEW TABLE AS called_now
  FOR EACH STATEMENT EXECUTE FUNCTION "stampNamingArticles"();

CREATE FUNCTION "stampArticlesOfOutlet"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Article" SET "changedAt" = clock_timestamp() WHERE "outletId" IN (
    SELECT n.id FROM called_before b JOIN called_now n USING (id)
    WHERE (b.name, b."nameEn", b."nameZh") IS DISTINCT FROM (n.name, n."nameEn", n."nameZh"));
  RETURN NULL;
END $$;

CREATE TRIGGER "stampArticlesOfOutlet" AFTER UPDATE ON "Outlet"
  REFERENCING OLD TABLE AS called_before NEW TABLE AS called_now
  FOR EACH STATEMENT EXECUTE FUNCTION "stampArticlesOfOutlet"();

-- An article that is stored in the same transaction has its stamp already.
CREATE FUNCTION "stampFiledArticles"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Article" SET "changedAt" = clock_timestamp()
  WHERE id IN (SELECT "articleId" FROM filed) AND "changedAt" < now();
  RETURN NULL;
END $$;

CREATE TRIGGER "stampFiledArticles" AFTER INSERT ON "ArticleTopic"
  REFERENCING NEW TABLE AS filed FOR EACH STATEMENT EXECUTE FUNCTION "stampFiledArticles"();
