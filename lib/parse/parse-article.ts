import type { Span } from "@/lib/archive/diagnostic";
import { cleanText } from "./clean-text";
import type { DiagnosticList } from "./diagnostic-list";
import type { Line } from "./line";
import type { ArticlePlan } from "./open-article";
import { type ParsedBody, parseBody } from "./parse-body";
import type { ParsedArticle } from "./parsed-file";
import type { PartList } from "./part-list";
import { readOutlet } from "./read-outlet";

/** In UTF-16 units; a headline has a tenth of it. */
export const LONGEST_TITLE = 500;

/** Reads one article of the plan. `sound` is false where it has a fault that refuses it. */
export function parseArticle(
  text: string,
  plan: ArticlePlan,
  parts: PartList,
  diagnostics: DiagnosticList,
): { article: ParsedArticle; sound: boolean } {
  const errorsBefore = diagnostics.errors;
  const span = articleSpan(plan);
  const title = plan.title ? readTitle(text, plan.title, parts) : "";
  if (!plan.title) {
    const first = plan.outlet ?? plan.body[0] ?? span;
    diagnostics.add(
      "title-missing",
      first,
      `found ${plan.outlet ? "an outlet line" : "a body"} without a title; expected the article's title on the line before it`,
    );
  }
  if (plan.title && title.length > LONGEST_TITLE) {
    diagnostics.add(
      "title-too-long",
      plan.title,
      `found a title of ${title.length} characters; expected at most ${LONGEST_TITLE}`,
    );
  }
  const { outlet, time } = readOutlet(text, plan, parts, diagnostics);
  const body = readBody(text, plan, parts, diagnostics);
  if (body.viewpoint === null && body.groups.length === 0) {
    diagnostics.add(
      "body-missing",
      plan.outlet ?? plan.title ?? span,
      "found no body; expected text after the title and outlet line",
    );
  }
  const article = { topic: plan.topic, title, outlet, time, ...body, span };
  return { article, sound: diagnostics.errors === errorsBefore };
}

function articleSpan(plan: ArticlePlan): Span {
  const lines = [plan.title, plan.outlet, ...plan.body].filter((line) => line !== null);
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

function readTitle(text: string, line: Line, parts: PartList): string {
  parts.add("title", line.start, line.end);
  return cleanText(text.slice(line.start, line.end)).trim();
}

function readBody(text: string, plan: ArticlePlan, parts: PartList, diagnostics: DiagnosticList): ParsedBody {
  const lines = plan.body;
  const from = lines.findIndex((line) => line.shape !== "chrome");
  const before = from === -1 ? lines : lines.slice(0, from);
  for (const line of before) {
    parts.add("chrome", line.start, line.end);
    diagnostics.add(
      "chrome-further",
      line,
      "found page chrome inside an article; expected its body; it is passed over",
    );
  }
  const first = lines[from];
  const last = lines.at(-1);
  if (!first || !last) return { viewpoint: null, groups: [] };
  const rest = lines.slice(from);
  const place = {
    start: first.start,
    end: last.end,
    wrapped: rest.length > 1,
    paragraphs: rest.filter((line) => line.paragraph).map((line) => line.start),
    chrome: rest.filter((line) => line.shape === "chrome"),
  };
  return parseBody(text, place, parts, diagnostics);
}
