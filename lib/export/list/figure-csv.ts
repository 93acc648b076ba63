import { stringify } from "csv-stringify/sync";
import type { StatedFigure } from "@/lib/archive/figure-list";
import { articleHref } from "@/lib/archive/hrefs";
import type { Absolute } from "@/lib/export/article-json";

/** Spreadsheet programs read UTF-8 as such only behind it. */
const BYTE_ORDER_MARK = "\ufeff";

type Column = { name: string; value: (figure: StatedFigure, absolute: Absolute) => string | number | null };

const scopesOf = (kind: string) => ({
  name: kind,
  value: ({ scopes }: StatedFigure) =>
    scopes
      .filter((one) => one.kind === kind)
      .map(({ names, slug }) => names.en ?? names.zh ?? slug)
      .join("; "),
});

const COLUMNS: readonly Column[] = [
  { name: "value", value: ({ value }) => value },
  { name: "up_to", value: ({ upTo }) => upTo },
  { name: "unit", value: ({ unit }) => unit },
  { name: "qualifier", value: ({ qualifier }) => qualifier },
  { name: "thing", value: ({ thing }) => thing },
  { name: "counted", value: ({ counted }) => counted },
  { name: "planned", value: ({ planned }) => (planned ? "planned" : "") },
  { name: "since", value: ({ since }) => since },
  { name: "as_of", value: ({ asOf }) => asOf },
  { name: "as_of_basis", value: ({ asOfBasis }) => asOfBasis },
  scopesOf("country"),
  scopesOf("workshop"),
  scopesOf("conference"),
  scopesOf("group"),
  scopesOf("outcome"),
  { name: "sentence", value: ({ sentence }) => sentence },
  {
    name: "url",
    value: ({ article, bullet }, absolute) => absolute(articleHref("en", article.slug, bullet ?? "viewpoint")),
  },
  { name: "title", value: ({ article }) => article.title },
  { name: "outlet", value: ({ article }) => article.outlet?.name ?? null },
  { name: "published", value: ({ article }) => article.published },
];

/** The line that names the columns. */
export const figureCsvHead = (): string => BYTE_ORDER_MARK + lineOf(COLUMNS.map(({ name }) => name));

/** A figure as a line of CSV (RFC 4180). What a spreadsheet would take for a formula stands behind an apostrophe. */
export const figureCsvLine = (figure: StatedFigure, absolute: Absolute): string =>
  lineOf(COLUMNS.map(({ value }) => value(figure, absolute)));

function lineOf(cells: (string | number | null)[]): string {
  return stringify([cells], { escape_formulas: true, quoted_match: /[\r\n]/, record_delimiter: "\r\n" });
}
