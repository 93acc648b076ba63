import type { DiagnosticList } from "./diagnostic-list";
import type { Section } from "./plan-file";

const USUAL_CHROME = "Search documents";

/** Reports what is odd in the frame of a file: its topics and the chrome around them. */
export function reportPlan(text: string, sections: Section[], diagnostics: DiagnosticList): void {
  const topics = sections.filter((section) => section.kind === "topic");
  const articles = sections.filter((section) => section.kind === "article");
  if (articles.length === 0) {
    diagnostics.add(
      "no-articles",
      { start: 0, end: 0 },
      `found no article in ${text === "" ? "an empty file" : "the file"}; expected at least one`,
    );
  }
  const homeless = articles.find((article) => article.topic === null);
  const place = homeless?.title ?? homeless?.outlet ?? homeless?.body[0];
  if (place)
    diagnostics.add(
      "topic-missing",
      place,
      "found an article before any topic; expected the topic on the file's first line",
    );
  for (const topic of topics.slice(1)) {
    diagnostics.add(
      "topic-further",
      topic.line,
      `found the topic \`${topic.topic}\`; expected one topic line a file; the articles after it are under it`,
    );
  }
  let noted = false;
  sections.forEach((section, index) => {
    const before = sections[index - 1];
    if (section.kind === "article") noted = false;
    else if (section.kind === "chrome" && !noted && !isUsual(text, section, before)) {
      noted = true;
      diagnostics.add(
        "chrome-further",
        section.line,
        "found page chrome; expected `Search documents` alone, after the topic; it is passed over",
      );
    } else if (section.kind === "topic" && before?.kind !== "chrome" && sections[index + 1]?.kind === "article") {
      diagnostics.add(
        "chrome-missing",
        section.line,
        "found a topic without chrome; expected `Search documents` after it; the line is taken as the topic",
      );
    }
  });
}

/** The usual chrome is one `Search documents` directly after the topic. */
function isUsual(text: string, section: Extract<Section, { kind: "chrome" }>, before: Section | undefined): boolean {
  const { start, end } = section.line;
  return before?.kind === "topic" && text.slice(start, end) === USUAL_CHROME;
}
