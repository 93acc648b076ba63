import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { accountOf, sumAccounts } from "@/lib/parse/byte-account";
import { parseFile } from "@/lib/parse/parse-file";
import { PartList } from "@/lib/parse/part-list";

const NOTHING = {
  topic: 0,
  chrome: 0,
  title: 0,
  outlet: 0,
  time: 0,
  marker: 0,
  viewpoint: 0,
  "group-number": 0,
  heading: 0,
  bullet: 0,
  citation: 0,
  separator: 0,
  unparsed: 0,
};

describe("the account of a file", () => {
  const text = "题目\nSearch documents\nStray\n标题𠮷\nHu Xiu· 2025-08-29 08:29\nGroup 1: 头 - é [1][2]\n";
  const { parts, articles } = parseFile(text, "a.txt").value;

  test("counts the UTF-8 bytes of each kind of part", () => {
    expect(accountOf(parts, text)).toEqual({
      total: 92,
      assigned: 87,
      unparsed: 5,
      kinds: {
        ...NOTHING,
        topic: 6,
        chrome: 16,
        title: 10,
        outlet: 6,
        time: 16,
        marker: 5,
        "group-number": 1,
        heading: 3,
        bullet: 2,
        citation: 6,
        separator: 16,
        unparsed: 5,
      },
    });
  });

  test("of one article counts its slice alone", () => {
    const { total, unparsed, kinds } = accountOf(parts.within(articles[0]?.span ?? { start: 0, end: 0 }), text);
    expect([total, unparsed, kinds.topic, kinds.title, kinds.separator]).toEqual([61, 0, 0, 10, 12]);
  });

  test("cuts the parts at the ends of the span", () => {
    expect(accountOf(parts.within({ start: 1, end: 5 }), text)).toEqual({
      total: 6,
      assigned: 6,
      unparsed: 0,
      kinds: { ...NOTHING, topic: 3, chrome: 2, separator: 1 },
    });
    expect(accountOf(parts.within({ start: 3, end: 3 }), text).total).toBe(0);
  });

  test("counts half of a character as the three bytes of its replacement", () => {
    for (const half of ["a\ud83db", "a\udc00b"]) {
      expect(accountOf(new PartList(half).finish().parts, half).unparsed).toBe(5);
    }
  });

  test("sums to the bytes of the file, and is added to others", () => {
    const path = "content/articles/vocational-education-cooperation.txt";
    const seed = readFileSync(path);
    const account = accountOf(parseFile(seed.toString("utf8"), path).value.parts, seed.toString("utf8"));
    expect([account.total, account.assigned, account.unparsed]).toEqual([seed.length, seed.length, 0]);
    const both = sumAccounts([account, accountOf(parts, text)]);
    expect([both.total, both.unparsed, both.kinds.topic]).toEqual([seed.length + 92, 5, 24 + 6]);
    expect(sumAccounts([])).toEqual({ total: 0, assigned: 0, unparsed: 0, kinds: NOTHING });
  });
});
