import type { Names } from "@/lib/archive/article";
import { isEntityKind } from "@/lib/archive/entity-kind";
import { foldName } from "@/lib/search/fold";
import type { QueryTerm } from "@/lib/search/query-terms";
import { namePhrase, type Phrase } from "@/lib/search/text-query";
import type { Database } from "./database";

/** A term with the rows that it names, none where it names nothing. `phrases` are what stands in texts for them. */
export type ResolvedTerm = QueryTerm & { ids: number[]; slug: string | null; names: Names | null; phrases: Phrase[] };

type Named = { id: number; slug: string; names: Names; keys: string[]; called: string[]; phrases: Phrase[] };

/** Looks up what terms name, by slug or code, else by a name: three queries at the most. */
export async function resolveTerms(db: Database, terms: readonly QueryTerm[]): Promise<ResolvedTerm[]> {
  const [entities, outlets, topics] = await Promise.all([
    findEntities(db, terms),
    findOutlets(
      db,
      terms.filter(({ name }) => name === "outlet").map(({ value }) => value),
    ),
    findTopics(
      db,
      terms.filter(({ name }) => name === "topic").map(({ value }) => value),
    ),
  ]);
  return terms.map((term) => {
    const known =
      term.name === "outlet"
        ? outlets
        : term.name === "topic"
          ? topics
          : entities.filter(({ kind }) => kind === term.name);
    const value = term.value.toLowerCase();
    const exact = known.filter(({ keys }) => keys.includes(value));
    const found = exact.length > 0 ? exact : known.filter(({ called }) => called.includes(foldName(term.value)));
    const [only] = found;
    return {
      ...term,
      ids: found.map(({ id }) => id),
      slug: found.length === 1 && only ? only.slug : null,
      names: found.length === 1 && only ? only.names : null,
      phrases: found.flatMap(({ phrases }) => phrases),
    };
  });
}

async function findEntities(db: Database, terms: readonly QueryTerm[]) {
  const wanted = terms.flatMap(({ name, value }) => (isEntityKind(name) ? [{ kind: name, value }] : []));
  if (wanted.length === 0) return [];
  const rows = await db.entity.findMany({
    where: {
      OR: wanted.map(({ kind, value }) => ({
        kind,
        OR: [
          { slug: value.toLowerCase() },
          { code: value.toUpperCase() },
          { names: { some: { folded: foldName(value) } } },
        ],
      })),
    },
    select: {
      id: true,
      kind: true,
      slug: true,
      code: true,
      nameEn: true,
      nameZh: true,
      names: { select: { folded: true } },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ kind, id, slug, code, nameEn, nameZh, names }) => ({
    kind,
    id,
    slug,
    names: { en: nameEn, zh: nameZh },
    keys: code === null ? [slug] : [slug, code.toLowerCase()],
    called: names.map(({ folded }) => folded),
    phrases: names.flatMap(({ folded }) => namePhrase(folded) ?? []),
  }));
}

async function findOutlets(db: Database, values: readonly string[]): Promise<Named[]> {
  if (values.length === 0) return [];
  const rows = await db.outlet.findMany({
    where: {
      OR: values.flatMap((value) => {
        const same = { equals: value, mode: "insensitive" } as const;
        return [{ slug: value.toLowerCase() }, { name: same }, { nameEn: same }, { nameZh: same }];
      }),
    },
    select: { id: true, slug: true, name: true, nameEn: true, nameZh: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, slug, name, nameEn, nameZh }) => ({
    id,
    slug,
    names: { en: nameEn ?? name, zh: nameZh ?? name },
    keys: [slug],
    called: [name, nameEn, nameZh].flatMap((each) => (each === null ? [] : [foldName(each)])),
    phrases: [],
  }));
}

async function findTopics(db: Database, values: readonly string[]): Promise<Named[]> {
  if (values.length === 0) return [];
  const rows = await db.topic.findMany({
    where: { OR: values.flatMap((value) => [{ slug: value.toLowerCase() }, { title: value }]) },
    select: { id: true, slug: true, title: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, slug, title }) => ({
    id,
    slug,
    names: { en: title, zh: title },
    keys: [slug],
    called: [foldName(title)],
    phrases: [],
  }));
}
