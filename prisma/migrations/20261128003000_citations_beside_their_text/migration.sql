-- A citation is read with its text and never without it: it is kept there, as its number and its offset.
ALTER TABLE "Article" ADD COLUMN "citations" INTEGER[] NOT NULL DEFAULT ARRAY[]::INTEGER[];
ALTER TABLE "Group" ADD COLUMN "citations" INTEGER[] NOT NULL DEFAULT ARRAY[]::INTEGER[];
ALTER TABLE "Bullet" ADD COLUMN "citations" INTEGER[] NOT NULL DEFAULT ARRAY[]::INTEGER[];

UPDATE "Article" a SET citations = c.kept FROM (
  SELECT "articleId", array_agg(kept ORDER BY position, place) AS kept
  FROM "Citation", LATERAL (VALUES (1, number), (2, "offset")) v(place, kept) WHERE field = 'viewpoint' GROUP BY 1
) c WHERE a.id = c."articleId";
UPDATE "Group" g SET citations = c.kept FROM (
  SELECT "articleId", "groupNumber", array_agg(kept ORDER BY position, place) AS kept
  FROM "Citation", LATERAL (VALUES (1, number), (2, "offset")) v(place, kept) WHERE field = 'heading' GROUP BY 1, 2
) c WHERE g."articleId" = c."articleId" AND g.number = c."groupNumber";
UPDATE "Bullet" b SET citations = c.kept FROM (
  SELECT "articleId", "bulletKey", array_agg(kept ORDER BY position, place) AS kept
  FROM "Citation", LATERAL (VALUES (1, number), (2, "offset")) v(place, kept) WHERE field = 'bullet' GROUP BY 1, 2
) c WHERE b."articleId" = c."articleId" AND b.key = c."bulletKey";

DROP TABLE "Citation";

-- A bullet's group is of its article, which it refers to itself: to ask for both is to ask twice a row.
ALTER TABLE "Bullet" DROP CONSTRAINT "Bullet_articleId_groupNumber_fkey";

-- A vector hardly shrinks, and to find that out took longer than to store it.
ALTER TABLE "Article" ALTER COLUMN "search" SET STORAGE EXTERNAL;
