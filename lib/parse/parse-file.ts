import type { Span } from "@/lib/archive/diagnostic";
import { checkCharacters, hasFatalCharacter, tellFirstFault } from "./check-characters";
import { DiagnosticList } from "./diagnostic-list";
import { readLines } from "./line";
import { parseArticle } from "./parse-article";
import type { ParsedArticle, ParseResult } from "./parsed-file";
import { PartList } from "./part-list";
import { planFile, type Section } from "./plan-file";
import { reportPlan } from "./report-plan";

/**
 * Reads a file of the archive's format (`content/README.md`). It never throws and never guesses: whatever the
 * text is, every character belongs to one part, every fault is reported, and an article with a fault of
 * severity `error` is refused alone. `path` is only repeated in the diagnostics.
 */
export function parseFile(text: string, path: string): ParseResult {
  const diagnostics = new DiagnosticList(path);
  const { damaged, told } = checkCharacters(text, diagnostics);
  const parts = new PartList(text);
  const sections = readSections(text, diagnostics);
  const topics = new Set(sections.flatMap((section) => (section.kind === "topic" ? section.topic : [])));

  const articles: ParsedArticle[] = [];
  const refused: Span[] = [];
  // A plan goes as its article comes: of half a million neither must wait for all of the other.
  sections.reverse();
  for (let section = sections.pop(); section; section = sections.pop()) {
    if (section.kind !== "article") {
      parts.add(section.kind, section.line.start, section.line.end);
      continue;
    }
    const { article, sound } = parseArticle(text, section, parts, diagnostics);
    const whole = !damaged || !hasFatalCharacter(text.slice(article.span.start, article.span.end));
    if (!whole && article.span.start > told) tellFirstFault(text, article.span.start, article.span.end, diagnostics);
    if (sound && whole) articles.push(article);
    else refused.push(article.span);
  }

  const account = parts.finish();
  for (const span of account.unclaimed) {
    diagnostics.add(
      "text-unparsed",
      span,
      "found text that belongs to no article; expected a topic, chrome, or a title with its outlet line and body",
    );
  }
  return {
    value: { articles, refused, topics: [...topics], parts: account.parts },
    diagnostics: diagnostics.inOrder(),
    counts: diagnostics.counts,
  };
}

function readSections(text: string, diagnostics: DiagnosticList): Section[] {
  const { lines, blank } = readLines(text);
  if (blank) diagnostics.add("blank-lines", blank, "found blank lines; expected none; they are passed over");
  const sections = planFile(text, lines);
  reportPlan(text, sections, diagnostics);
  return sections;
}
