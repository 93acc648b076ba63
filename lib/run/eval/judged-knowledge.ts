import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { FIGURE_UNITS, QUALIFIERS } from "@/lib/archive/figure";
import { parseFile } from "@/lib/parse/parse-file";
import type { ParsedArticle } from "@/lib/parse/parsed-file";

const at = z.string().regex(/^(?:viewpoint|g\d+-b\d+)$/);

const FIGURE = z.strictObject({
  at,
  /** The words that hold the number and say how it is meant. */
  say: z.string(),
  value: z.number(),
  to: z.number().nullable().default(null),
  unit: z.enum(FIGURE_UNITS).default("count"),
  q: z.enum(QUALIFIERS).default("exact"),
  thing: z.string().nullable(),
  /** `kind/slug`, or `kind/*` for any one of a kind. */
  scope: z.array(z.string()).default([]),
  may: z.array(z.string()).default([]),
  asOf: z.string().nullable().default(null),
  since: z.string().nullable().default(null),
  planned: z.boolean().default(false),
  optional: z.boolean().default(false),
});

const ARTICLE = z.strictObject({
  title: z.string(),
  figures: z.array(FIGURE).default([]),
  roles: z
    .partialRecord(z.enum(["host", "partner", "participant", "member", "mentioned"]), z.array(z.string()))
    .default({}),
  events: z.array(z.strictObject({ name: z.string(), date: z.string().nullable() })).default([]),
  quotations: z
    .array(
      z.strictObject({
        at,
        speaker: z.string(),
        role: z.string().nullable(),
        organization: z.string().nullable(),
      }),
    )
    .default([]),
});

export type JudgedFigure = z.output<typeof FIGURE>;
/** An article and what a person reads in it. */
export type JudgedKnowledge = z.output<typeof ARTICLE> & { article: ParsedArticle };
export type KnowledgeSet = { set: string; articles: JudgedKnowledge[] };

const GOLD = ".gold.yaml";

export function listKnowledgeSets(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(GOLD))
    .map((name) => name.slice(0, -GOLD.length))
    .sort();
}

/** Reads a judged set: NAME.gold.yaml with the articles of NAME.txt, or with those the archive ships where there is none. */
export function readKnowledgeSet(folder: string, set: string, shipped: string): KnowledgeSet {
  const own = path.join(folder, `${set}.txt`);
  const file = existsSync(own) ? own : shipped;
  const { articles } = parseFile(readFileSync(file, "utf8"), file).value;
  const judged = z.array(ARTICLE).parse(parse(readFileSync(path.join(folder, `${set}${GOLD}`), "utf8")));
  return {
    set,
    articles: judged.map((one, index) => {
      const article = articles[index];
      if (article?.title !== one.title) throw new Error(`${set}: article ${index + 1} is not “${one.title}”`);
      return { ...one, article };
    }),
  };
}
