import type { Database } from "./database";

/** An address is at most this long. */
const LONGEST_SLUG = 60;

/**
 * A slug of its own for each wanted one: the wanted slug where it is free and never was another's, else with the next free number.
 * Two queries a round; a second round is needed only where slugs collide.
 */
export async function allocateSlugs(db: Database, wanted: readonly string[]): Promise<string[]> {
  const given = wanted.map(() => "");
  const taken = new Set<string>();
  let open = wanted.map((slug, index) => ({ slug, index, number: 1 }));
  while (open.length > 0) {
    const tried = open.map(({ slug, number }) => numbered(slug, number));
    const where = { slug: { in: tried } };
    const stored = await db.article.findMany({ where, select: { slug: true } });
    const retired = await db.retiredSlug.findMany({ where, select: { slug: true } });
    for (const { slug } of [...stored, ...retired]) taken.add(slug);
    open = open.filter((request, at) => {
      const slug = tried[at] ?? request.slug;
      if (taken.has(slug)) {
        request.number += 1;
        return true;
      }
      taken.add(slug);
      given[request.index] = slug;
      return false;
    });
  }
  return given;
}

function numbered(slug: string, number: number): string {
  if (number === 1) return slug;
  const suffix = `-${number}`;
  return `${slug.slice(0, LONGEST_SLUG - suffix.length).replace(/-+$/, "")}${suffix}`;
}
