import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Group } from "@/lib/archive/article";
import type { ArticleContent } from "@/lib/registry/link-article";

const PART = z.object({
  /** "title", "viewpoint", a group ("g1": its heading) or a bullet ("g1-b2"). */
  at: z.string().regex(/^(?:title|viewpoint|g\d+(?:-b\d+)?)$/),
  text: z.string(),
  /** What must be linked: "workshop/luban-workshop-mali". */
  entities: z.array(z.string()),
  /** What may be linked and need not be. */
  optional: z.array(z.string()).default([]),
  /** Names of things that the registry does not know, as they are linked where a pattern finds them ("conference: Chengdu Forum"). */
  new: z.array(z.string()).default([]),
});
/** One text of an article with the judgement of a person. */
export type JudgedPart = z.output<typeof PART>;

// A line is an article in parts, or one sentence by itself.
const LINE = z.union([
  z.object({ id: z.string(), parts: z.array(PART).min(1) }),
  PART.omit({ at: true })
    .extend({ id: z.string() })
    .transform(({ id, ...part }) => ({ id, parts: [{ at: "viewpoint", ...part }] })),
]);
export type JudgedArticle = z.output<typeof LINE>;

/** Reads a file of judged articles, one a line. */
export function readJudgedArticles(file: string): JudgedArticle[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => LINE.parse(JSON.parse(line)));
}

/** The article as the linker takes it. */
export function contentOf({ parts }: JudgedArticle): ArticleContent {
  const textOf = (at: string) => parts.find((part) => part.at === at)?.text ?? null;
  const viewpoint = textOf("viewpoint");
  const groups = new Map<number, Group>();
  for (const { at, text } of parts) {
    const [, stated, bullet] = /^g(\d+)(-b\d+)?$/.exec(at) ?? [];
    if (stated === undefined) continue;
    const number = Number(stated);
    const group = groups.get(number) ?? { number, heading: textOf(`g${number}`), citations: [], bullets: [] };
    if (bullet !== undefined) group.bullets.push({ id: at, text, citations: [] });
    groups.set(number, group);
  }
  return {
    title: textOf("title") ?? "",
    viewpoint: viewpoint === null ? null : { text: viewpoint, citations: [] },
    groups: [...groups.values()],
  };
}
