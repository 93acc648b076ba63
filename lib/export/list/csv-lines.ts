import { stringify } from "csv-stringify/sync";
import type { EntityKind } from "@/lib/archive/entity-kind";
import { articleHref } from "@/lib/archive/hrefs";
import { type Basis, FILTER_BASES } from "@/lib/archive/mention";
import type { ExportedArticle, ExportOptions } from "./exported-article";

/** Spreadsheet programs read UTF-8 as such only behind it. */
const BYTE_ORDER_MARK = "\ufeff";

/** As many signs as a cell of the common spreadsheet programs holds. */
const LONGEST_CELL = 32_767;

const NAMING: ReadonlySet<Basis> = new Set(FILTER_BASES);

type Column = { name: string; value: (article: ExportedArticle, options: ExportOptions) => string | number | null };

/** The names of what an article names, of one kind, with semicolons between them. */
function named(kind: EntityKind, how: "name" | "code") {
  return ({ summary }: ExportedArticle) =>
    summary.entities
      .filter((entity) => entity.kind === kind && !entity.inherited && NAMING.has(entity.basis))
      .map(({ code, names, slug }) => (how === "code" ? (code ?? slug) : (names.en ?? names.zh ?? slug)))
      .join("; ");
}

const COLUMNS: readonly Column[] = [
  { name: "slug", value: ({ summary }) => summary.slug },
  { name: "url", value: ({ summary }, { absolute }) => absolute(articleHref("en", summary.slug)) },
  { name: "title", value: ({ summary }) => summary.title },
  { name: "published", value: ({ summary }) => summary.published },
  { name: "outlet", value: ({ summary }) => summary.outlet?.name ?? null },
  { name: "outlet_en", value: ({ summary }) => summary.outlet?.names.en ?? null },
  { name: "outlet_zh", value: ({ summary }) => summary.outlet?.names.zh ?? null },
  { name: "topics", value: ({ topics }) => topics.map(({ title }) => title).join("; ") },
  { name: "country_codes", value: named("country", "code") },
  { name: "countries", value: named("country", "name") },
  { name: "workshops", value: named("workshop", "name") },
  { name: "conferences", value: named("conference", "name") },
  { name: "outcomes", value: named("outcome", "name") },
  { name: "organizations", value: named("organization", "name") },
  { name: "people", value: named("person", "name") },
  { name: "places", value: named("place", "name") },
  { name: "groups_of_countries", value: named("group", "name") },
  { name: "viewpoint", value: ({ text }) => text.viewpoint?.text ?? null },
  { name: "text", value: ({ text }) => text.groups.flatMap(linesOf).join("\n") },
  { name: "revision", value: ({ revision }) => revision },
  { name: "stored", value: ({ storedAt }) => storedAt },
  { name: "source_url", value: ({ curated }) => curated.sourceUrl },
  { name: "rights", value: ({ curated }) => curated.rights },
  { name: "note", value: (_, { note }) => note },
  { name: "title_en", value: ({ curated }) => curated.titles.en },
  { name: "title_zh", value: ({ curated }) => curated.titles.zh },
  { name: "curator_note", value: ({ curated }) => curated.note },
];

function linesOf({ heading, bullets }: ExportedArticle["text"]["groups"][number]): string[] {
  return [...(heading === null ? [] : [heading]), ...bullets.map(({ text }) => `- ${text}`)];
}

/** The line that names the columns. */
export function csvHead(): string {
  return BYTE_ORDER_MARK + lineOf(COLUMNS.map(({ name }) => name));
}

/** An article as a line of CSV (RFC 4180). What a spreadsheet would take for a formula stands behind an apostrophe. */
export function csvLine(article: ExportedArticle, options: ExportOptions): string {
  return lineOf(COLUMNS.map(({ value }) => cut(value(article, options))));
}

function lineOf(cells: (string | number | null)[]): string {
  // Lines of any kind within a cell end the row for some programs, unless the cell is quoted.
  return stringify([cells], { escape_formulas: true, quoted_match: /[\r\n]/, record_delimiter: "\r\n" });
}

function cut(value: string | number | null): string | number | null {
  if (typeof value !== "string" || value.length <= LONGEST_CELL) return value;
  return `${value.slice(0, LONGEST_CELL - 2).replace(/[\ud800-\udbff]$/, "")}…`;
}
