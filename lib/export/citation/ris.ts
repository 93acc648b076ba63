import { type CslItem, KEYWORD_BREAK } from "./csl-item";

/** A reference as RIS, which EndNote, Zotero and Mendeley read: a tag, two spaces, a hyphen, and a value on one line. */
export function ris(item: CslItem): string {
  const fields: [string, string | undefined][] = [
    ["TY", "NEWS"],
    ["ID", item.id],
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["PY", item.issued && String(item.issued["date-parts"][0][0])],
    ["DA", dateOf(item.issued)],
    ["AB", item.abstract],
    ...(item.keyword?.split(KEYWORD_BREAK) ?? []).map((word): [string, string] => ["KW", word]),
    // There is a tag for it, TT, which some programs take for the title itself.
    ["N1", item.custom?.["translated-title"]],
    ["N1", item.note],
    ["LA", item.language],
    ["DP", item.archive],
    ["UR", item.URL],
    ["Y2", dateOf(item.accessed)],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : `${tag}  - ${value.replace(/\s+/g, " ")}`,
  );
  return [...lines, "ER  - ", "", ""].join("\r\n");
}

/** `2025/08/14/`: what stands after the last stroke is a season or other words. */
function dateOf(date: CslItem["issued"]): string | undefined {
  return date && `${date["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("/")}/`;
}
