-- What a search would have to join or to unpack for each of many thousand articles stands in their rows: the entities
-- that filters find an article by, its Han characters as they are compared, and which phrases of the field it holds.
ALTER TABLE "Article" ADD COLUMN "entityIds" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN "hanRuns" TEXT,
ADD COLUMN "commonPhrases" INTEGER NOT NULL DEFAULT 0;

-- The three make rows longer. The texts that go with them stay outside.
ALTER TABLE "Article" SET (toast_tuple_target = 640);

-- For articles that are there already they are read from connections and vectors. The table is written anew once, with
-- its indexes, instead of being updated row by row.
CREATE FUNCTION "filledEntityIds"(article INTEGER) RETURNS INTEGER[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg("entityId" ORDER BY "entityId"), ARRAY[]::INTEGER[]) FROM "ArticleEntity"
  WHERE "articleId" = article AND basis IN ('named', 'demonym', 'abbreviation')
$$;

-- Every Han character is a lexeme, and every two that stand together: where there is no pair, a run ends. PostgreSQL
-- keeps at most 255 places of a lexeme and none beyond 16,383. Of an article that may lack some, null says that it is not known.
CREATE FUNCTION "filledHanRuns"(title TEXT, search TSVECTOR) RETURNS TEXT LANGUAGE sql STABLE AS $$
  WITH han AS MATERIALIZED (
    SELECT u.lexeme, char_length(u.lexeme) AS length, u.positions, u.weights FROM unnest(search) u
    WHERE u.lexeme ~ '^[\u2E80-\u2FDF\u3005\u3007\u3021-\u3029\u3038-\u30FF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF66-\uFF9F\U00020000-\U0003FFFF]{1,2}$'
  ), placed AS MATERIALIZED (
    SELECT h.lexeme, h.length, p.place, p.weight FROM han h
    CROSS JOIN LATERAL unnest(h.positions, h.weights) AS p(place, weight)
  ), runs AS MATERIALIZED (
    SELECT string_agg(c.lexeme, '' ORDER BY c.place) AS run, min(c.weight) AS weight, min(c.place) AS place FROM (
      SELECT s.lexeme, s.place, s.weight, count(*) FILTER (WHERE p.place IS NULL) OVER (ORDER BY s.place) AS number
      FROM placed s LEFT JOIN placed p ON p.length = 2 AND p.place = s.place - 1 WHERE s.length = 1
    ) c GROUP BY c.number
  )
  SELECT CASE
    WHEN EXISTS (SELECT 1 FROM han WHERE positions IS NULL OR cardinality(positions) >= 255 OR 16383 = ANY(positions)) THEN NULL
    WHEN NOT EXISTS (SELECT 1 FROM runs WHERE weight <> 'A' OR strpos(title, run) = 0) THEN ''
    ELSE concat((SELECT string_agg(run, ' ' ORDER BY place) FROM runs WHERE weight = 'A'), E'\n',
      (SELECT string_agg(run, ' ' ORDER BY place) FROM runs WHERE weight <> 'A'))
    END
$$;

CREATE FUNCTION "filledPhrases"(search TSVECTOR) RETURNS INTEGER LANGUAGE sql STABLE AS $$
  SELECT (search @@ '''luban'' <-> ''workshop''')::int
    | ((search @@ '''luban'' <-> ''workshops''')::int << 1)
    | ((search @@ '''vocational'' <-> ''education''')::int << 2)
    | ((search @@ '''vocational'' <-> ''training''')::int << 3)
    | ((search @@ '''vocational'' <-> ''college''')::int << 4)
    | ((search @@ '''vocational'' <-> ''colleges''')::int << 5)
    | ((search @@ '''technical'' <-> ''education''')::int << 6)
    | ((search @@ '''belt'' <-> ''and'' <-> ''road''')::int << 7)
$$;

ALTER TABLE "Article" ALTER COLUMN "entityIds" TYPE INTEGER[] USING "filledEntityIds"(id),
ALTER COLUMN "hanRuns" TYPE TEXT USING "filledHanRuns"(title, search),
ALTER COLUMN "commonPhrases" TYPE INTEGER USING "filledPhrases"(search);

DROP FUNCTION "filledEntityIds"(INTEGER);
DROP FUNCTION "filledHanRuns"(TEXT, TSVECTOR);
DROP FUNCTION "filledPhrases"(TSVECTOR);
