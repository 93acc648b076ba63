import { readdirSync } from "node:fs";
import path from "node:path";
import { languageOfText } from "@/lib/archive/language";
import type { Mention } from "@/lib/archive/mention";
import type { LoadedRegistry } from "@/lib/ingest/compile-registry";
import { contentOf, type JudgedArticle, type JudgedPart, readJudgedArticles } from "./judged-article";
import { formatScore, SCORE_HEAD, type Score, scoreOf, wordsAround } from "./score";

/** The kinds that these sets judge; countries and groups have sets of their own. */
export const JUDGED_KINDS = ["workshop", "conference", "outcome", "organization", "person"] as const;
export type JudgedKind = (typeof JUDGED_KINDS)[number];

/** A link that is missing or wrong, or a name that only a pattern could find, with its sentence. */
export type KindFault = {
  set: string;
  id: string;
  fault: "missed" | "false" | "new";
  entity: string;
  sentence: string;
};
export type KindScore = Score & { kind: JudgedKind; script: "en" | "zh" };
export type KindEvaluation = { scores: KindScore[]; faults: KindFault[]; texts: number };

type Linker = Pick<LoadedRegistry, "link">;
type Verdict = { kind: JudgedKind; script: "en" | "zh"; outcome: "right" | "wrong" | "missed" };

const SETS = /^entities-[a-z-]+\.ndjson$/;

/** The judged sets of entities in a folder. */
export function listEntitySets(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => SETS.test(file))
    .sort();
}

/** Measures the links of every judged kind in the sets of a folder, by the script of the text they stand in. */
export function evaluateKinds(registry: Linker, folder: string): KindEvaluation {
  const verdicts: Verdict[] = [];
  const faults: KindFault[] = [];
  let texts = 0;
  for (const file of listEntitySets(folder)) {
    const set = path.basename(file, ".ndjson");
    for (const article of readJudgedArticles(path.join(folder, file))) {
      const { mentions } = registry.link(contentOf(article));
      for (const part of article.parts) {
        texts += 1;
        judge({ set, article, part, mentions: mentions.filter((mention) => placeOf(mention) === part.at) });
      }
    }
  }
  return { scores: scoresOf(verdicts), faults, texts };

  function judge(given: { set: string; article: JudgedArticle; part: JudgedPart; mentions: Mention[] }): void {
    const { set, article, part, mentions } = given;
    const script = languageOfText(part.text);
    const tell = (fault: KindFault["fault"], entity: string, sentence: string) =>
      faults.push({ set, id: `${article.id} ${part.at}`, fault, entity, sentence });
    const linked = new Map(mentions.toReversed().map((mention) => [`${mention.kind}/${mention.slug}`, mention]));
    for (const entity of part.entities) {
      const isLinked = linked.has(entity);
      verdicts.push({ kind: kindOf(entity), script, outcome: isLinked ? "right" : "missed" });
      if (!isLinked) tell("missed", entity, part.text);
    }
    for (const [entity, { kind, start, end, surface }] of linked) {
      if (!isJudged(kind) || part.entities.includes(entity) || part.optional.includes(entity)) continue;
      if (part.new.includes(`${kind}: ${surface}`)) continue;
      verdicts.push({ kind, script, outcome: "wrong" });
      tell("false", entity, wordsAround(part.text, start, end));
    }
    for (const name of part.new) tell("new", name, part.text);
  }
}

function placeOf({ field, group, bullet }: Mention): string {
  return field === "heading" ? `g${group}` : (bullet ?? field);
}

function isJudged(kind: string): kind is JudgedKind {
  return (JUDGED_KINDS as readonly string[]).includes(kind);
}

function kindOf(entity: string): JudgedKind {
  const kind = entity.split("/", 1).join("");
  if (!isJudged(kind)) throw new Error(`${entity} is of no kind that these sets judge`);
  return kind;
}

function scoresOf(verdicts: readonly Verdict[]): KindScore[] {
  return JUDGED_KINDS.flatMap((kind) =>
    (["en", "zh"] as const).map((script) => {
      const count = (outcome: Verdict["outcome"]) =>
        verdicts.filter((one) => one.kind === kind && one.script === script && one.outcome === outcome).length;
      const counts = { right: count("right"), wrong: count("wrong"), missed: count("missed") };
      return { kind, script, ...scoreOf(counts) };
    }),
  );
}

/** The evaluation as a person reads it: every fault with its sentence, then a line a kind and script. */
export function formatKindEvaluation({ scores, faults, texts }: KindEvaluation): string {
  const lines = faults.map(({ set, id, fault, entity, sentence }) => `${set} ${id} ${fault} ${entity}: ${sentence}`);
  lines.push("", `${texts} texts         ${SCORE_HEAD}`);
  for (const score of scores) lines.push(`${score.kind.padEnd(13)}${score.script}  ${formatScore(score)}`);
  return lines.join("\n");
}
