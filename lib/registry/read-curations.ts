import type { Span } from "@/lib/archive/diagnostic";
import { type CurationEntry, curationEntries } from "./curation-entries";
import { readShape } from "./read-shape";
import type { CuratedArticle, HeldArticles } from "./registry";
import type { Report, YamlPlace } from "./registry-diagnostic";
import { CURATED_SCHEMA, CURATED_SLUG } from "./registry-schema";
import { readYaml, type YamlSource } from "./yaml-source";

/** `held` are the articles of which it cannot be told what is stated of them now. */
export type Curations = { articles: CuratedArticle[]; held: HeldArticles };

type Stated = { key: string; source: YamlSource; article: CuratedArticle | null };

/**
 * Reads articles.yaml, a map from slugs to what is known of these articles; an empty file knows nothing. An entry with a
 * fault is left out, and every article that is named in it is held: what was last known of it stays. Where an entry
 * does not tell whose it is, every article is.
 */
export function readCurations(source: YamlSource, report: Report): Curations {
  const entries = curationEntries(source.text);
  const held = { all: false, slugs: new Set<string>() };
  let unclear: YamlPlace = [];
  const hold = (entry: CurationEntry | undefined) => {
    if (!entry?.key || !CURATED_SLUG.safeParse(entry.key).success) {
      if (entry && !held.all) unclear = firstLineOf(entry);
      held.all = true;
    }
    for (const word of entry?.text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []) held.slugs.add(word);
  };
  const answer = (articles: CuratedArticle[]): Curations => {
    if (held.all) report("registry-all-held", source, unclear, ALL_HELD);
    return { articles, held: { all: held.all, slugs: [...held.slugs] } };
  };
  const found = source.faults.length === 0 ? keysOf(source, report) : entriesOf(source, entries, report, hold);
  if (found === null) {
    held.all = true;
    return answer([]);
  }
  const stated = found.map(({ key, source: of }): Stated => ({ key, source: of, article: readOne(key, of, report) }));
  const faulty = new Set(stated.flatMap(({ key, article }) => (article ? [] : [key])));
  for (const key of checkFormerSlugs(stated, report)) faulty.add(key);
  if (faulty.size > 0) holdFaulty();
  const articles = stated.flatMap(({ key, article }) => (article === null || faulty.has(key) ? [] : [article]));
  return answer(articles);

  function holdFaulty(): void {
    const entryOf = new Map(entries.map((entry) => [entry.key, entry]));
    // An entry in the map's short form, { slug: … }, is within another piece: then that whole one is held.
    for (const key of faulty) hold(entryOf.get(key) ?? entries.find(({ text }) => text.includes(key)));
  }
}

const ALL_HELD =
  "until this is mended nothing that is known of any article is taken back, for it cannot be told of which article this is";

function firstLineOf({ start, text }: CurationEntry): Span {
  return { start, end: start + (text.trimEnd().split("\n", 1)[0] ?? "").length };
}

type Keyed = { key: string; source: YamlSource };

/** The keys of a file that is YAML; null where it is no map. */
function keysOf(source: YamlSource, report: Report): Keyed[] | null {
  const { value } = source;
  if (value === null) return [];
  if (typeof value !== "object" || Array.isArray(value)) {
    report("registry-shape", source, [], "expected a map from slugs to what is known of these articles");
    return null;
  }
  return Object.keys(value).map((key) => ({ key, source }));
}

/** The keys of a file that is not YAML as a whole, as far as its entries are by themselves; null where that explains nothing. */
function entriesOf(
  source: YamlSource,
  entries: readonly CurationEntry[],
  report: Report,
  hold: (entry: CurationEntry) => void,
): Keyed[] | null {
  const times = new Map<string | null, number>();
  for (const { key } of entries) times.set(key, (times.get(key) ?? 0) + 1);
  let faults = 0;
  const keyed = entries.flatMap((entry): Keyed[] => {
    const read = readYaml(source.path, entry.text, entry.start);
    const keys = read.faults.length === 0 ? keysOf(read, report) : null;
    for (const fault of read.faults) report("registry-yaml", source, fault.span, fault.message);
    const isTwice = (times.get(entry.key) ?? 0) > 1;
    if (isTwice && keys) {
      report("registry-yaml", source, read.spanOfKey([], entry.key ?? ""), `${entry.key} is stated twice`);
    }
    if (keys && !isTwice && keys.length === 1 && keys[0]?.key === entry.key) return keys;
    faults += 1;
    hold(entry);
    return [];
  });
  if (faults > 0) return keyed;
  for (const { message, span } of source.faults) report("registry-yaml", source, span, message);
  return null;
}

function readOne(key: string, source: YamlSource, report: Report): CuratedArticle | null {
  const slug = readShape(CURATED_SLUG, source, [key], key, report);
  const value = (source.value as Record<string, unknown>)[key];
  const read = readShape(CURATED_SCHEMA, source, [key], value, report);
  if (slug === null || read === null) return null;
  const { en, zh, source: sourceUrl, rights, note, formerly, withdrawn } = read;
  const places = {
    withdrawn: source.spanOfKey([key], "withdrawn"),
    formerly: formerly.map((_, at) => source.spanOf([key, "formerly", at])),
  };
  const { path } = source;
  const span = source.spanOfKey([], key);
  return { slug, titles: { en, zh }, sourceUrl, rights, note, formerly, withdrawn, path, span, places };
}

/** The keys of entries whose former slugs lead to more than one article, or to none. */
function checkFormerSlugs(stated: readonly Stated[], report: Report): string[] {
  const keys = new Set(stated.map(({ key }) => key));
  const claims = new Map<string, number>();
  const formers = stated.flatMap(({ key, source, article }) =>
    (article?.formerly ?? []).map((former) => ({ key, source, former })),
  );
  for (const { former } of formers) claims.set(former, (claims.get(former) ?? 0) + 1);
  const faulty = formers.filter(({ former }) => keys.has(former) || (claims.get(former) ?? 0) > 1);
  for (const { key, source, former } of faulty) {
    report("registry-former-slug", source, [key, "formerly"], formerFault(former, key, keys));
  }
  return faulty.map(({ key }) => key);
}

function formerFault(former: string, slug: string, keys: ReadonlySet<string>): string {
  if (former === slug) return `${former} leads to itself`;
  if (keys.has(former))
    return `${former} leads to ${slug} and has an entry of its own; move that into the entry of ${slug}`;
  return `${former} leads to two articles`;
}
