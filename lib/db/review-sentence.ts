import { Prisma } from "./generated/client";

/**
 * The newest article's first sentence among those rows `m` of `places` for which `condition` holds, as a lateral join
 * with one column, `sentence`.
 */
export function reviewSentence(places: Prisma.Sql, condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`LEFT JOIN LATERAL (
      SELECT json_build_object('slug', a.slug, 'title', a.title, 'field', m.field, 'group', m."groupNumber",
        'bullet', m."bulletKey", 'mark', json_build_object('start', m.start, 'end', m."end"),
        'text', CASE m.field WHEN 'title' THEN a.title WHEN 'viewpoint' THEN a.viewpoint WHEN 'heading' THEN g.heading
          ELSE b.text END) AS sentence
      FROM ${places} m JOIN "Article" a ON a.id = m."articleId" AND a.listed
      LEFT JOIN "Group" g ON g."articleId" = m."articleId" AND g.number = m."groupNumber"
      LEFT JOIN "Bullet" b ON b."articleId" = m."articleId" AND b.key = m."bulletKey"
      WHERE ${condition} ORDER BY a."sortAt" DESC, a.id DESC, m.position LIMIT 1
    ) s ON TRUE`;
}
