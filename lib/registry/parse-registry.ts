import type { z } from "zod";
import { ENTITY_COLLECTIONS, ENTITY_KINDS, type EntityKind } from "@/lib/archive/entity-kind";
import { checkDecisions } from "./check-decisions";
import { checkNames } from "./check-names";
import { checkPatterns } from "./check-patterns";
import { checkReferences } from "./check-references";
import { checkRules } from "./check-rules";
import { PATTERNS_SCHEMA, type RegistryPatterns } from "./patterns-schema";
import type { PlacedEntry } from "./placed-entry";
import { type PlacedDecision, readDecisions } from "./read-decisions";
import { readShape } from "./read-shape";
import type { CuratedArticle, Registry, RegistryOutlet, RegistryRules } from "./registry";
import { REGISTRY_CODES, type RegistryDiagnostic, type Report } from "./registry-diagnostic";
import { CURATED_SCHEMA, CURATED_SLUG, ENTRY_SCHEMAS, OUTLET_SCHEMA, RULES_SCHEMA } from "./registry-schema";
import { type Entry, toListedEntity } from "./to-listed-entity";
import { readYaml, type YamlSource } from "./yaml-source";

export type RegistryFile = { path: string; text: string };
/** `value` is null as soon as there is an error: the caller keeps the last good registry. */
export type RegistryResult = { value: Registry | null; diagnostics: RegistryDiagnostic[] };

const FILE_OF_KIND = new Map<string, EntityKind>(
  ENTITY_KINDS.map((kind) => [`${ENTITY_COLLECTIONS[kind]}.yaml`, kind]),
);
const OUTLETS_FILE = "outlets.yaml";
const RULES_FILE = "rules.yaml";
const PATTERNS_FILE = "patterns.yaml";
/** What it holds changes no link: the articles are not read again for it. */
export const ARTICLES_FILE = "articles.yaml";
export const DECISIONS_FILE = "decisions.yaml";

const fileName = (path: string) => path.slice(path.lastIndexOf("/") + 1);

function readList<Schema extends z.ZodType>(schema: Schema, source: YamlSource, report: Report) {
  if (!Array.isArray(source.value)) {
    if (source.faults.length === 0) report("registry-shape", source, [], "expected a list of entries");
    return [];
  }
  return source.value.flatMap((value, index) => {
    const read = readShape(schema, source, [index], value, report);
    return read === null ? [] : [{ index, value: read }];
  });
}

const NO_RULES: RegistryRules = {
  lists: {},
  setAside: [],
  rules: [],
  pairsBefore: [],
  workshopPhrases: { notWorkshops: [], beforeBrand: [], afterBrand: [], lastAfterBrand: [], ordinals: {} },
};

function readRules(source: YamlSource, report: Report): RegistryRules | null {
  const read = source.faults.length > 0 ? null : readShape(RULES_SCHEMA, source, [], source.value, report);
  if (read === null) return null;
  const { lists, rules, pairs, workshops } = read;
  const setAside = [...read["set-aside"].latin, ...read["set-aside"].han];
  return { lists, rules, setAside, pairsBefore: pairs.followedBy, workshopPhrases: workshops };
}

function formerFault(former: string, slug: string, keys: ReadonlySet<string>): string {
  if (former === slug) return `${former} leads to itself`;
  if (keys.has(former))
    return `${former} leads to ${slug} and has an entry of its own; move that into the entry of ${slug}`;
  return `${former} leads to two articles`;
}

/** A map from slugs to what is known of these articles. An empty file knows nothing. */
function readCurated(source: YamlSource, report: Report): CuratedArticle[] {
  if (source.value === null) return [];
  if (typeof source.value !== "object" || Array.isArray(source.value)) {
    report("registry-shape", source, [], "expected a map from slugs to what is known of these articles");
    return [];
  }
  const claimed = new Set<string>();
  const keys = new Set(Object.keys(source.value));
  return Object.entries(source.value).flatMap(([key, value]) => {
    const slug = readShape(CURATED_SLUG, source, [key], key, report);
    const read = readShape(CURATED_SCHEMA, source, [key], value, report);
    if (slug === null || read === null) return [];
    for (const former of read.formerly) {
      if (keys.has(former) || claimed.has(former)) {
        report("registry-former-slug", source, [key, "formerly"], formerFault(former, slug, keys));
      }
      claimed.add(former);
    }
    const { en, zh, source: sourceUrl, rights, note, formerly, withdrawn } = read;
    const { path } = source;
    const span = source.spanOfKey([], key);
    return { slug, titles: { en, zh }, sourceUrl, rights, note, formerly, withdrawn, path, span };
  });
}

/**
 * Reads the registry's files. Pure; reports every fault with its place and never throws. The kind of an entry is told
 * by its file's name (`workshops.yaml`), wherever the file lies.
 */
export function parseRegistry(files: RegistryFile[]): RegistryResult {
  const diagnostics: RegistryDiagnostic[] = [];
  const report: Report = (code, source, at, message) => {
    const span = "key" in at ? source.spanOfKey(at.of, at.key) : source.spanOf(at);
    diagnostics.push({ code, severity: REGISTRY_CODES[code], message, path: source.path, span });
  };
  const entries: PlacedEntry[] = [];
  const outlets: RegistryOutlet[] = [];
  const articles: CuratedArticle[] = [];
  const decisions: PlacedDecision[] = [];
  let rules: RegistryRules | null = null;
  let rulesSource: YamlSource | null = null;
  let patterns: RegistryPatterns | null = null;

  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const kind = FILE_OF_KIND.get(fileName(path));
    const source = readYaml(path, text);
    for (const { message, span } of source.faults) {
      diagnostics.push({ code: "registry-yaml", severity: REGISTRY_CODES["registry-yaml"], message, path, span });
    }
    if (kind) {
      const schema: z.ZodType<Omit<Entry, "kind">> = ENTRY_SCHEMAS[kind];
      for (const { index, value } of readList(schema, source, report)) {
        const entry = { kind, ...value } as Entry;
        entries.push({ source, index, entry, entity: toListedEntity(entry) });
      }
    } else if (fileName(path) === OUTLETS_FILE) {
      outlets.push(
        ...readList(OUTLET_SCHEMA, source, report).map(({ value: { slug, en, zh, stated } }) => ({
          slug,
          names: { en, zh },
          stated,
        })),
      );
    } else if (fileName(path) === ARTICLES_FILE) {
      articles.push(...readCurated(source, report));
    } else if (fileName(path) === DECISIONS_FILE) {
      decisions.push(...readDecisions(source, report));
    } else if (fileName(path) === RULES_FILE) {
      rules = readRules(source, report);
      rulesSource = source;
    } else if (fileName(path) === PATTERNS_FILE) {
      if (source.faults.length === 0) patterns = readShape(PATTERNS_SCHEMA, source, [], source.value, report);
      if (patterns) checkPatterns(patterns, source, report);
    } else {
      report("registry-unknown-file", source, [], `the registry has no file ${fileName(path)}; it is not read`);
    }
  }
  checkReferences(entries, report);
  checkNames(entries, report);
  checkDecisions(decisions, entries, report);
  if (rules && rulesSource) checkRules(entries, rules, rulesSource, report);
  const failed = diagnostics.some(({ severity }) => severity === "error");
  return {
    value: failed
      ? null
      : {
          entities: entries.map(({ entity }) => entity),
          outlets,
          articles,
          decisions: decisions.map(({ decision }) => decision),
          rules: rules ?? NO_RULES,
          patterns,
        },
    diagnostics,
  };
}
