import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFile } from "@/lib/parse/parse-file";
import { compileLinker } from "@/lib/registry/compile-linker";
import { type ArticleContent, linkArticle } from "@/lib/registry/link-article";
import { parseRegistry } from "@/lib/registry/parse-registry";
import type { ListedEntity, Registry } from "@/lib/registry/registry";
import { generateFile } from "./corpus";
import { CHINESE_PARTS, ENDINGS, STEMS } from "./corpus-words";
import type { Figure } from "./figure";
import { seededRandom } from "./random";

const ARTICLES = 4_000;
const PASSES = 5;
const MANY_NAMES = 100_000;

/** The linker alone on one core, in processor time: with the registry of this checkout, and with one of 100,000 names. */
export async function benchLink(root: string): Promise<Figure[]> {
  const file = generateFile(0, ARTICLES);
  const { articles } = parseFile(file, "bench.txt").value;
  const megabytes = Buffer.byteLength(file) / 1e6;
  const registry = readRegistry(join(root, "content/registry"));
  const many = withManyNames(registry);
  const rate = (given: Registry) => megabytes / fastestPass(given, articles);
  return [
    { name: "link alone", value: rate(registry), unit: "MB/s", reach: { least: 10 }, note: noteOf(registry) },
    { name: "link alone, many names", value: rate(many), unit: "MB/s", reach: { least: 5 }, note: noteOf(many) },
  ];
}

function readRegistry(folder: string): Registry {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const { value } = parseRegistry(
    names.map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), "utf8") })),
  );
  if (value === null) throw new Error(`The registry in ${folder} has a fault`);
  return value;
}

/** Seconds of processor time that linking all articles takes. */
function fastestPass(registry: Registry, articles: readonly ArticleContent[]): number {
  const linker = compileLinker(registry);
  const passes = Array.from({ length: PASSES }, () => {
    const begun = process.cpuUsage();
    for (const article of articles) linkArticle(linker, article);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1e6;
  });
  return Math.min(...passes);
}

/** The registry with as many organizations more as it takes; their names begin as words of the corpus do. */
function withManyNames(registry: Registry): Registry {
  const [pattern] = registry.entities.filter(({ kind }) => kind === "organization");
  if (!pattern) throw new Error("The registry has no organization to make more of");
  const random = seededRandom(1);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? "";
  const syllables = (count: number, from: readonly string[]) =>
    Array.from({ length: count }, () => pick(from)).join("");
  const more = Array.from({ length: Math.ceil((MANY_NAMES - countNames(registry)) / 2) }, (_, index): ListedEntity => {
    const en = `${syllables(3, STEMS)}${pick(ENDINGS)} ${syllables(2, STEMS)} college ${index}`;
    const zh = `${syllables(3, CHINESE_PARTS)}学院${index}`;
    const forms = [en, zh].map((text) => ({ ...FORM, text }));
    return { ...pattern, slug: `bench-${index}`, names: { en, zh }, aliases: [], facts: [], partOf: null, forms };
  });
  return { ...registry, entities: [...registry.entities, ...more] };
}

const FORM = { basis: "named", ambiguous: false, presumed: false, asWritten: false } as const;

const countNames = ({ entities }: Registry) => entities.reduce((sum, { forms }) => sum + forms.length, 0);

const noteOf = (registry: Registry) => `${countNames(registry).toLocaleString("en")} names, ${ARTICLES} articles`;
