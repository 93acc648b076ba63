-- A search finds what articles name by a lexeme for each entity, and no longer by its names of several words.
DROP TABLE "NamePhrase";

-- Until the next ingest has read all articles anew, the vectors of those that are there get the lexemes from their
-- mentions: as many places as the article names an entity or a part of it, with their weights, whatever the place. A
-- number is also found by its value, which stands behind a sign from now on.
CREATE FUNCTION "filledLexemes"(article INTEGER, search TSVECTOR) RETURNS TSVECTOR LANGUAGE sql STABLE AS $$
  WITH RECURSIVE named AS (
    SELECT m."entityId" AS id, CASE m.field WHEN 'title' THEN 'A' WHEN 'heading' THEN 'B' ELSE 'C' END AS weight
    FROM "Mention" m WHERE m."articleId" = article AND m.basis IN ('named', 'demonym', 'abbreviation')
    UNION ALL
    SELECT e."partOfId", n.weight FROM named n JOIN "Entity" e ON e.id = n.id WHERE e."partOfId" IS NOT NULL
  ), placed AS (
    SELECT id, weight, row_number() OVER (PARTITION BY id ORDER BY weight) AS place FROM named
  ), entities AS (
    SELECT quote_literal('@' || e.kind || '/' || e.slug) || ':' || string_agg(p.place || p.weight, ',') AS lexeme
    FROM placed p JOIN "Entity" e ON e.id = p.id WHERE p.place < 256 GROUP BY e.id
  ), numbers AS (
    SELECT quote_literal('#' || u.lexeme) || coalesce(':' || (
      SELECT string_agg(p.place || p.weight, ',') FROM unnest(u.positions, u.weights) AS p(place, weight)
    ), '') AS lexeme
    FROM unnest(search) u WHERE u.lexeme ~ '^[0-9]+([.][0-9]+)?$'
  )
  SELECT concat_ws(' ', search::text, (SELECT string_agg(lexeme, ' ') FROM entities),
    (SELECT string_agg(lexeme, ' ') FROM numbers))::tsvector
$$;

-- The table is written anew once, with its indexes, instead of being updated row by row.
ALTER TABLE "Article" ALTER COLUMN search TYPE TSVECTOR USING "filledLexemes"(id, search);

DROP FUNCTION "filledLexemes"(INTEGER, TSVECTOR);
