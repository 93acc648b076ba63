import { type CslItem, KEYWORD_BREAK } from "./csl-item";

const SPECIAL: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A reference as an entry of BibTeX and BibLaTeX, which read UTF-8. The braces around the title keep its capitals. */
export function bibTex(item: CslItem): string {
  const issued = dayOf(item.issued);
  const fields: [string, string | undefined][] = [
    ["title", `{${escapeTex(item.title)}}`],
    ["titleaddon", item.custom && escapeTex(item.custom["translated-title"])],
    ["journal", item["container-title"] && escapeTex(item["container-title"])],
    ["date", issued],
    ["year", issued?.slice(0, 4)],
    ["url", item.URL],
    ["urldate", dayOf(item.accessed)],
    ["langid", item.language === "zh-CN" ? "chinese" : "english"],
    ["keywords", item.keyword && keywordsOf(item.keyword)],
    ["abstract", item.abstract && escapeTex(item.abstract)],
    ["note", escapeTex(`${item.note} ${item.archive}`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = {${value}},`));
  return [`@article{${item.id},`, ...lines, "}", ""].join("\n");
}

/** Commas part them here; one within a name stands in braces. */
function keywordsOf(keyword: string): string {
  const words = keyword.split(KEYWORD_BREAK).map(escapeTex);
  return words.map((word) => (word.includes(",") ? `{${word}}` : word)).join(", ");
}

function escapeTex(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\~^{}&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

function dayOf(date: CslItem["issued"]): string | undefined {
  return date?.["date-parts"][0].map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-");
}
