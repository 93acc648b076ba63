import type { Figure, FigureScope } from "@/lib/archive/figure";
import type { FigureReader } from "@/lib/knowledge/figure-reader";
import { parseFigures } from "@/lib/knowledge/parse-figures";
import type { ArticleContent } from "@/lib/registry/link-article";
import type { LinkResult } from "@/lib/registry/registry";
import type { JudgedFigure, JudgedKnowledge, KnowledgeSet } from "./judged-knowledge";
import { formatScore, SCORE_HEAD, type Score, scoreOf } from "./score";

/** A figure that is missed, or read where none is or otherwise than it is; or one whose scope, time or plan is another. */
export type FigureFault = {
  set: string;
  title: string;
  fault: "missed" | "false" | "scope" | "time" | "planned";
  told: string;
};

/**
 * `score` counts a figure as right where its value, range, unit, qualifier and thing are. Of those that are right, so many have
 * the scope, the times and the plan that a person reads.
 */
export type FigureScore = { set: string; articles: number; score: Score; scope: number; time: number; planned: number };
export type FigureEvaluation = { scores: FigureScore[]; faults: FigureFault[]; millisecondsPerArticle: number };

type Reading = { link(content: ArticleContent): LinkResult; reader: FigureReader };

/** The figures that are read of a judged article. */
export function figuresOf({ link, reader }: Reading, { article }: JudgedKnowledge): Figure[] {
  const { title, viewpoint, groups, time } = article;
  const { mentions } = link({ title, viewpoint, groups });
  return parseFigures(reader, { viewpoint, groups, mentions, published: time?.date ?? null });
}

/** Measures figures on judged sets. */
export function evaluateFigures(reading: Reading, sets: readonly KnowledgeSet[]): FigureEvaluation {
  const faults: FigureFault[] = [];
  const scores = sets.map(({ set, articles }): FigureScore => {
    const counts = { right: 0, wrong: 0, missed: 0, scope: 0, time: 0, planned: 0 };
    for (const judged of articles) {
      const tell = (fault: FigureFault["fault"], told: string) =>
        faults.push({ set, title: judged.title, fault, told });
      const left = new Set(figuresOf(reading, judged));
      for (const wanted of judged.figures) {
        const range = rangeOf(judged, wanted);
        const near = [...left].filter(
          (one) =>
            placeOf(one) === wanted.at && one.start < range.end && range.start < one.end && one.value === wanted.value,
        );
        const found = near.find((one) => isRight(one, wanted)) ?? near[0];
        if (wanted.optional) {
          if (found) left.delete(found);
          continue;
        }
        if (!found || !isRight(found, wanted)) {
          counts.missed += 1;
          tell("missed", `${wanted.at} ${wanted.say} (${wanted.thing})`);
          continue;
        }
        left.delete(found);
        counts.right += 1;
        if (isScoped(found.scopes, wanted)) counts.scope += 1;
        else
          tell(
            "scope",
            `${wanted.at} ${wanted.say}: ${found.scopes.map(formatScope).join(" ") || "none"}, not ${wanted.scope.join(" ") || "none"}`,
          );
        const asOf = wanted.asOf ?? judged.article.time?.date ?? null;
        if (found.asOf === asOf && found.since === wanted.since) counts.time += 1;
        else
          tell(
            "time",
            `${wanted.at} ${wanted.say}: ${found.since ?? "-"} … ${found.asOf}, not ${wanted.since ?? "-"} … ${asOf}`,
          );
        if (found.planned === wanted.planned) counts.planned += 1;
        else tell("planned", `${wanted.at} ${wanted.say}`);
      }
      counts.wrong += left.size;
      for (const one of left)
        tell(
          "false",
          `${placeOf(one)} “${one.surface}” ${one.qualifier} ${one.value} ${one.unit} ${one.thing} “${one.counted}”`,
        );
    }
    const { right, scope, time, planned } = counts;
    return {
      set,
      articles: articles.length,
      score: scoreOf(counts),
      scope: scope / right,
      time: time / right,
      planned: planned / right,
    };
  });
  return { scores, faults, millisecondsPerArticle: costOf(reading, sets) };
}

const placeOf = ({ field, bullet }: Figure) => bullet ?? field;
const formatScope = ({ kind, slug, rule }: FigureScope) => `${kind}/${slug}(${rule})`;

function rangeOf({ article, title }: JudgedKnowledge, { at, say }: JudgedFigure): { start: number; end: number } {
  const text =
    at === "viewpoint"
      ? article.viewpoint?.text
      : article.groups.flatMap(({ bullets }) => bullets).find(({ id }) => id === at)?.text;
  const start = text?.indexOf(say) ?? -1;
  if (start < 0) throw new Error(`“${say}” is not in ${at} of “${title}”`);
  return { start, end: start + say.length };
}

function isRight(found: Figure, { value, to, unit, q, thing }: JudgedFigure): boolean {
  return (
    found.value === value && found.upTo === to && found.unit === unit && found.qualifier === q && found.thing === thing
  );
}

/** A workshop allows its country, and a series its editions. */
function isScoped(found: readonly FigureScope[], { scope, may }: JudgedFigure): boolean {
  const is = ({ kind, slug }: FigureScope, wanted: string) =>
    wanted.endsWith("/*") ? wanted.startsWith(`${kind}/`) : `${kind}/${slug}`.startsWith(wanted);
  const isAllowed = (one: FigureScope) =>
    [...scope, ...may].some(
      (wanted) => is(one, wanted) || (one.kind === "country" && wanted.endsWith(`workshop-${one.slug}`)),
    );
  return scope.every((wanted) => found.some((one) => is(one, wanted))) && found.every(isAllowed);
}

/** Processor time that the figures of an article take, linking apart. */
function costOf({ link, reader }: Reading, sets: readonly KnowledgeSet[]): number {
  const sources = sets.flatMap(({ articles }) =>
    articles.map(({ article: { title, viewpoint, groups, time } }) => ({
      viewpoint,
      groups,
      mentions: link({ title, viewpoint, groups }).mentions,
      published: time?.date ?? null,
    })),
  );
  const once = () => {
    for (const source of sources) parseFigures(reader, source);
  };
  for (let round = 0; round < 5; round += 1) once();
  const before = process.cpuUsage();
  for (let round = 0; round < 20; round += 1) once();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / 20 / sources.length;
}

/** The evaluation as a person reads it: every fault, then a line a set. */
export function formatFigureEvaluation({ scores, faults, millisecondsPerArticle }: FigureEvaluation): string {
  const lines = faults.map(({ set, title, fault, told }) => `${set} ${fault} ${title}: ${told}`);
  lines.push("", `figures       ${SCORE_HEAD}   scope    time planned articles`);
  for (const { set, articles, score, scope, time, planned } of scores) {
    const rates = [scope, time, planned].map((rate) => rate.toFixed(3).padStart(8)).join("");
    lines.push(`${set.padEnd(14)}${formatScore(score)}${rates}${String(articles).padStart(9)}`);
  }
  lines.push(`${millisecondsPerArticle.toFixed(3)} ms of processor time an article`);
  return lines.join("\n");
}
