import { Prisma } from "./generated/client";

/** The story of the article `a`, as lib/archive/story-text puts it together of an article that was just read. */
export const STORY_SQL = Prisma.sql`concat_ws(chr(10), a.title, a.viewpoint, (
  SELECT string_agg(b.text, chr(10) ORDER BY b."groupNumber", b.position) FROM "Bullet" b WHERE b."articleId" = a.id
))`;
