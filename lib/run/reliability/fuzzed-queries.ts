import { connectDatabase } from "@/lib/db/connect";
import { findSearchHelp } from "@/lib/db/find-search-help";
import { listTitles } from "@/lib/db/list-titles";
import { TookTooLong } from "@/lib/db/read-at-once";
import { searchArticles } from "@/lib/db/search-articles";
import { CHINESE_PARTS, COUNTRIES } from "@/lib/run/bench/corpus-words";
import { parseSearchQuery } from "@/lib/search/parse-search-query";

/** What a search text is made of: the language's own signs, what other languages take for theirs, and text. */
const PIECES: readonly string[] = [
  ...["(", ")", '"', "”", "“", "「", "」", "-", "－", " OR ", " or ", "*", ":", "：", " ", "　", "，", "NOT ", "AND "],
  ...[
    "'",
    "''",
    "\\",
    "&",
    "!",
    "<->",
    "<2>",
    "|",
    ":*",
    ":A",
    "%",
    "_",
    "$1",
    "::text",
    "--",
    ";",
    "/*",
    "E'\\x",
    "$$",
  ],
  ...[
    "^",
    "[",
    "]",
    "{1,}",
    "+",
    "?",
    ".*",
    "(?:",
    "\n",
    "\t",
    "\u0000",
    "\u0007",
    "\ud800",
    "\udfff",
    "\u202e",
    "\u2066",
  ],
  ...[
    "title:",
    "title:(",
    "outlet:",
    "country:",
    "topic:",
    "before:",
    "after:",
    "2025-07",
    "0000",
    "9999-99",
    "cn",
    "kz",
    "xinhua",
  ],
  ...["🎓", "👩🏽‍🏫", "é", "é", "ß", "İ", "ſ", "Ⅷ", "½", "①", "𠮷", "ー", "ｶ", "〇", "々", "ا", "א", "한", "กำ"],
  ...[
    "1.5万",
    "15,000",
    "1e9",
    "-1",
    "1 万",
    "~x",
    "ab*",
    "'s",
    "’",
    "the",
    "a",
    "i",
    "students",
    "universit*",
    "cooperation",
  ],
  ...['"Luban Workshop"', "luban workshop", "魯班工坊", "职", "业教", "SCO", "上合组织", "belt and road"],
  ...CHINESE_PARTS,
  ...COUNTRIES.flat(),
];

const SORTS = ["relevance", "newest", "oldest"];
/** A query in so many is as long as nobody types. */
const LONG = 40;
const LONGEST = 10_000;
/** As many are under way at once. */
const LANES = 2;

export type FuzzReport = {
  queries: number;
  found: number;
  stopped: number;
  slowestMs: number;
  slowest: string;
  faults: string[];
};

/**
 * Searches the archive at `url` for `queries` texts that nobody would write, with filters, orders and pages, with what
 * is said where nothing is found, and suggestions. Whatever they are, each answers, or is stopped as one that takes too
 * long; an answer lists as many articles as it says.
 */
export async function tryQueries(url: string, queries: number, random: () => number): Promise<FuzzReport> {
  const { prisma, close } = connectDatabase(url, { max: 2 * LANES });
  const report: FuzzReport = { queries, found: 0, stopped: 0, slowestMs: 0, slowest: "", faults: [] };
  const texts = Array.from({ length: queries }, (_, at) => makeParameters(random, at % LONG === 0));
  const tryOne = async (parameters: [string, string][]) => {
    const begun = performance.now();
    const asked = JSON.stringify(parameters);
    try {
      const { value } = parseSearchQuery(parameters);
      const found = await searchArticles(prisma, value, { pageSize: 20, timezone: "Asia/Shanghai" });
      const listed = found.total - (value.fold ? found.duplicates : 0) + found.totalSome;
      const due = Math.min(20, Math.max(0, listed - 20 * (Math.min(value.page, found.pageCount) - 1)));
      if (found.items.length !== due) report.faults.push(`${asked}: ${found.items.length} listed and not ${due}`);
      if (found.total > 0) report.found += 1;
      else await findSearchHelp(prisma, found.query);
      await listTitles(prisma, value.q.slice(0, 60), 4);
    } catch (error) {
      if (error instanceof TookTooLong) report.stopped += 1;
      else report.faults.push(`${asked}: ${error instanceof Error ? error.message.slice(-300) : error}`);
    }
    const took = performance.now() - begun;
    if (took > report.slowestMs) Object.assign(report, { slowestMs: took, slowest: asked.slice(0, 300) });
  };
  const lane = async (from: number) => {
    for (let at = from; at < texts.length; at += LANES) await tryOne(texts[at] ?? []);
  };
  await Promise.all(Array.from({ length: LANES }, (_, from) => lane(from)));
  await close();
  return report;
}

function makeParameters(random: () => number, isLong: boolean): [string, string][] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const size = isLong ? LONGEST : 1 + Math.floor(random() ** 2 * 120);
  let q = "";
  while (q.length < size) q += random() < 0.9 ? pick(PIECES) : String.fromCodePoint(Math.floor(random() * 0x11000));
  const parameters: [string, string][] = [["q", q]];
  if (random() < 0.3) parameters.push(["sort", pick(SORTS)]);
  if (random() < 0.2)
    parameters.push([pick(["country", "outlet", "topic", "workshop"]), pick(["kz", "xinhua", "'", q])]);
  if (random() < 0.1) parameters.push([pick(["from", "to"]), pick(["2019", "2021-13", "0001-01-01", "9999", q])]);
  if (random() < 0.1) parameters.push(["duplicates", "fold"]);
  if (random() < 0.1) parameters.push(["asOf", pick(["1", "999999999", "-1"])]);
  if (random() < 0.1) parameters.push(["page", pick(["2", "100", "101", "1e3"])]);
  if (random() < 0.2) parameters.push(["expand", "off"]);
  if (random() < 0.2) parameters.push(["connected", "on"]);
  return parameters;
}
