import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatQuery } from "@/lib/search/format-query";
import { parseQuery } from "@/lib/search/parse-query";

const readAs = (text: string) => {
  const { tree } = parseQuery(text);
  return tree === null ? null : formatQuery(tree);
};

describe("a search text is read as", () => {
  test.each([
    ["words beside each other", "Luban  Workshop", "Luban Workshop"],
    ["a phrase", '"Qingdao Consensus"', '"Qingdao Consensus"'],
    ["a phrase in typographic or Chinese quotation marks", "“青岛共识” 「鲁班」", '"青岛共识" "鲁班"'],
    ["a phrase that nobody closed", 'a "b c', 'a "b c"'],
    ["a word denied", "workshop -Peru", "workshop -Peru"],
    ["a word denied by a full-width sign", "工坊 －秘鲁", "工坊 -秘鲁"],
    ["NOT as a denial", "workshop NOT Peru", "workshop -Peru"],
    ["a hyphen inside a word as no denial", "industry-education", "industry-education"],
    ["a hyphen that stands alone as nothing", "a - b", "a b"],
    ["OR between its two neighbours", "workshop Peru OR Chile", "workshop (Peru OR Chile)"],
    ["several in a row", "a OR b OR c", "a OR b OR c"],
    ["a bar as OR", "a | b", "a OR b"],
    ["or in small letters as a word", "a or b", "a or b"],
    ["OR without a neighbour as nothing", "OR a OR", "a"],
    ["AND as what words do anyway", "a AND b", "a b"],
    ["brackets", "a (b OR c d)", "a (b OR c) d"],
    ["brackets that group", "(a b) OR c", "(a b) OR c"],
    ["full-width brackets", "（a OR b）c", "(a OR b) c"],
    ["brackets that nobody closed", "a (b", "a b"],
    ["brackets that nobody opened", "a) b", "a b"],
    ["empty brackets as nothing", "() a", "a"],
    ["a denied group", "-(a OR b)", "-(a OR b)"],
    ["what is denied twice as asked for", "-(-a)", "a"],
    ["a prefix", "universit*", "universit*"],
    ["a prefix too short to mean anything as a word", "u*", "u"],
    ["a star after Chinese as nothing", "天津*", "天津"],
    ["a title", "title:Luban", "title:Luban"],
    ["a title of several words", "title:(a b)", "title:a title:b"],
    ["a title's phrase", 'title:"a b"', 'title:"a b"'],
    ["a country", "country:CN country:ni", "country:cn country:ni"],
    ["a country with a full-width colon", "country：cn", "country:cn"],
    ["a value of several words", 'outlet:"Xinhua News"', 'outlet:"xinhua news"'],
    ["days before and after", "before:2025-07 after:2024", "before:2025-07 after:2024"],
    ["a date that is none as words", "before:soon", "before soon"],
    ["a name that is none as words", "colour:red", "colour red"],
    ["Chinese and English run together", "鲁班工坊Kazakhstan", "鲁班工坊 Kazakhstan"],
    ["Chinese with its numbers and short letters", "第3届 5G网络", "第3届 5G网络"],
    ["Chinese parted by its own signs", "职教，出海。", "职教 出海"],
    ["full-width spaces", "职教　出海", "职教 出海"],
    ["the same asked twice", "China China", "China"],
    ["operators of SQL and tsquery as text", "a & !b:* <-> 'c; DROP", "a b c DROP"],
    ["signs alone as nothing", "?!…— :: \\ %", null],
    ["nothing", "", null],
  ])("%s", (_name, text, expected) => {
    expect(readAs(text)).toBe(expected);
  });
});

test("more words than a person types are left out, and it is said", () => {
  const { tree, cut } = parseQuery(Array.from({ length: 100 }, (_, at) => `word${at}`).join(" "));
  expect(cut).toBe(true);
  expect(tree?.kind === "and" && tree.nodes.length).toBe(64);
});

const piece = fc.oneof(
  fc.constantFrom(
    "(",
    ")",
    "（",
    '"',
    "”",
    "-",
    "－",
    " OR ",
    " AND ",
    "NOT ",
    "|",
    "*",
    ":",
    "：",
    "'",
    "\\",
    "&",
    "!",
  ),
  fc.constantFrom(
    "title:",
    "country:",
    "outlet:",
    "before:",
    "after:",
    "2025-07",
    "2025",
    "cn",
    "职教",
    "a",
    "鲁班工坊",
  ),
  fc.constantFrom(
    "workshop",
    "1.5万",
    "15,000",
    "\u202e",
    "\ud800",
    "🎓",
    "é",
    "%",
    "_",
    "$$",
    ";",
    "\u0000",
    "~",
    "OR",
    "x*",
  ),
  fc.string({ unit: "binary", maxLength: 5 }),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

test("whatever is typed is read, and what was read is read again from how it is written", () => {
  fc.assert(
    fc.property(text, (typed) => {
      const { tree } = parseQuery(typed);
      if (tree !== null) expect(parseQuery(formatQuery(tree)).tree).toEqual(tree);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

test("10,000 brackets, quotation marks or minus signs are read at once", () => {
  for (const sign of ["(", ")", '"', "-", "-(", "a OR ", "title:("]) {
    expect(() => parseQuery(sign.repeat(10_000))).not.toThrow();
  }
});
