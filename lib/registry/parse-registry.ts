import type { z } from "zod";
import type { Span } from "@/lib/archive/diagnostic";
import { ENTITY_COLLECTIONS, ENTITY_KINDS, type EntityKind } from "@/lib/archive/entity-kind";
import type { FigureWords } from "@/lib/archive/figure-words";
import { checkDecisions } from "./check-decisions";
import { checkFacts } from "./check-facts";
import { checkFigures } from "./check-figures";
import { checkNames } from "./check-names";
import { checkPatterns } from "./check-patterns";
import { checkReferences } from "./check-references";
import { checkRules } from "./check-rules";
import { withChineseValues } from "./chinese-fact-values";
import { FIGURES_SCHEMA } from "./figures-schema";
import { withFactLinks } from "./link-facts";
import { PATTERNS_SCHEMA, type RegistryPatterns } from "./patterns-schema";
import type { PlacedEntry } from "./placed-entry";
import { type Curations, readCurations } from "./read-curations";
import { type PlacedDecision, readDecisions } from "./read-decisions";
import { readShape } from "./read-shape";
import type { Registry, RegistryOutlet, RegistryRules } from "./registry";
import { REGISTRY_CODES, type RegistryDiagnostic, type Report, type YamlPlace } from "./registry-diagnostic";
import { ENTRY_SCHEMAS, OUTLET_SCHEMA, RULES_SCHEMA } from "./registry-schema";
import { type Entry, toListedEntity } from "./to-listed-entity";
import { readYaml, type YamlSource } from "./yaml-source";

export type RegistryFile = { path: string; text: string };
/**
 * `value` is null as soon as there is an error outside articles.yaml: the caller keeps the last good registry. One in that
 * file holds up its entry alone.
 */
export type RegistryResult = { value: Registry | null; diagnostics: RegistryDiagnostic[] };

const FILE_OF_KIND = new Map<string, EntityKind>(
  ENTITY_KINDS.map((kind) => [`${ENTITY_COLLECTIONS[kind]}.yaml`, kind]),
);
const OUTLETS_FILE = "outlets.yaml";
const RULES_FILE = "rules.yaml";
const PATTERNS_FILE = "patterns.yaml";
const FIGURES_FILE = "figures.yaml";
/** What it holds changes no link: the articles are not read again for it. */
export const ARTICLES_FILE = "articles.yaml";
export const DECISIONS_FILE = "decisions.yaml";

const fileName = (path: string) => path.slice(path.lastIndexOf("/") + 1);

function placeOf(source: YamlSource, at: YamlPlace): Span {
  if ("start" in at) return at;
  return "key" in at ? source.spanOfKey(at.of, at.key) : source.spanOf(at);
}

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
  workshopPhrases: {
    notWorkshops: [],
    brandOnly: [],
    beforeBrand: [],
    afterBrand: [],
    lastAfterBrand: [],
    byHost: [],
    behindHost: [],
    others: [],
    ordinals: {},
  },
};

function readRules(source: YamlSource, report: Report): RegistryRules | null {
  const read = source.faults.length > 0 ? null : readShape(RULES_SCHEMA, source, [], source.value, report);
  if (read === null) return null;
  const { lists, rules, pairs, workshops } = read;
  const setAside = [...read["set-aside"].latin, ...read["set-aside"].han];
  return { lists, rules, setAside, pairsBefore: pairs.followedBy, workshopPhrases: workshops };
}

/**
 * Reads the registry's files. Pure; reports every fault with its place and never throws. The kind of an entry is told
 * by its file's name (`workshops.yaml`), wherever the file lies.
 */
export function parseRegistry(files: readonly RegistryFile[]): RegistryResult {
  const diagnostics: RegistryDiagnostic[] = [];
  const report: Report = (code, source, at, message) => {
    const span = placeOf(source, at);
    diagnostics.push({ code, severity: REGISTRY_CODES[code], message, path: source.path, span });
  };
  const entries: PlacedEntry[] = [];
  // What refers into a file that cannot be read is not at fault for that.
  const unread = new Set<EntityKind>();
  const outlets: RegistryOutlet[] = [];
  let curations: Curations = { articles: [], held: { all: false, slugs: [] } };
  const decisions: PlacedDecision[] = [];
  let rules: RegistryRules | null = null;
  let rulesSource: YamlSource | null = null;
  let patterns: RegistryPatterns | null = null;
  let figures: FigureWords | null = null;

  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const kind = FILE_OF_KIND.get(fileName(path));
    const source = readYaml(path, text);
    if (fileName(path) === ARTICLES_FILE) {
      curations = readCurations(source, report);
      continue;
    }
    if (kind && source.faults.length > 0) unread.add(kind);
    for (const { message, span } of source.faults) report("registry-yaml", source, span, message);
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
    } else if (fileName(path) === DECISIONS_FILE) {
      decisions.push(...readDecisions(source, report));
    } else if (fileName(path) === RULES_FILE) {
      rules = readRules(source, report);
      rulesSource = source;
    } else if (fileName(path) === PATTERNS_FILE) {
      if (source.faults.length === 0) patterns = readShape(PATTERNS_SCHEMA, source, [], source.value, report);
      if (patterns) checkPatterns(patterns, source, report);
    } else if (fileName(path) === FIGURES_FILE) {
      if (source.faults.length === 0) figures = readShape(FIGURES_SCHEMA, source, [], source.value, report);
      if (figures) checkFigures(figures, source, report);
    } else {
      report("registry-unknown-file", source, [], `the registry has no file ${fileName(path)}; it is not read`);
    }
  }
  checkReferences(entries, unread, report);
  checkFacts(entries, unread, report);
  checkNames(entries, report);
  checkDecisions(decisions, entries, unread, report);
  if (rules && rulesSource && unread.size === 0) checkRules(entries, rules, rulesSource, report);
  const failed = diagnostics.some(({ severity, path }) => severity === "error" && fileName(path) !== ARTICLES_FILE);
  return {
    value: failed
      ? null
      : {
          entities: withFactLinks(withChineseValues(entries.map(({ entity }) => entity))),
          outlets,
          articles: curations.articles,
          heldArticles: curations.held,
          decisions: decisions.map(({ decision }) => decision),
          rules: rules ?? NO_RULES,
          patterns,
          figures,
        },
    diagnostics,
  };
}
