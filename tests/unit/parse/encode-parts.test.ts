import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeParts, encodeParts } from "@/lib/parse/encode-parts";
import { parseFile } from "@/lib/parse/parse-file";
import { PART_KINDS } from "@/lib/parse/part-kinds";
import { PartList } from "@/lib/parse/part-list";

const TEXT = "Topic\nSearch documents\nTitle\nHu Xiu· 2025-08-29 08:29\nGroup 1: Head - A fact [1]\n";
const { parts, articles } = parseFile(TEXT, "a.txt").value;
const span = articles[0]?.span ?? { start: 0, end: 0 };

describe("the parts of an article as one text", () => {
  test("are a letter and a length each", () => {
    expect(encodeParts(parts, span)).toBe("1:t5so6s2d16sm5sns2h4s3b6sc3");
  });

  test("are given back with offsets into the article's own text", () => {
    const original = TEXT.slice(span.start, span.end);
    const decoded = decodeParts(encodeParts(parts, span));
    expect(decoded.map(({ kind, start, end }) => [kind, original.slice(start, end)])).toEqual([
      ["title", "Title"],
      ["separator", "\n"],
      ["outlet", "Hu Xiu"],
      ["separator", "· "],
      ["time", "2025-08-29 08:29"],
      ["separator", "\n"],
      ["marker", "Group"],
      ["separator", " "],
      ["group-number", "1"],
      ["separator", ": "],
      ["heading", "Head"],
      ["separator", " - "],
      ["bullet", "A fact"],
      ["separator", " "],
      ["citation", "[1]"],
    ]);
  });

  test("of every kind, and of none, come back", () => {
    const list = new PartList(" ".repeat(39));
    for (const [index, kind] of PART_KINDS.entries()) list.add(kind, index * 3, index * 3 + 3);
    const all = list.finish().parts;
    expect(encodeParts(all, { start: 0, end: 39 })).toBe("1:T3C3t3o3d3m3v3n3h3b3c3s3u3");
    expect(decodeParts("1:T3C3t3o3d3m3v3n3h3b3c3s3u3")).toEqual([...all]);
    expect(decodeParts(encodeParts(all, { start: 4, end: 4 }))).toEqual([]);
  });

  test("are cut at the ends of the span", () => {
    const long = new PartList("          ab").finish().parts;
    expect(decodeParts(encodeParts(long, { start: 8, end: 11 }))).toEqual([
      { kind: "separator", start: 0, end: 2 },
      { kind: "unparsed", start: 2, end: 3 },
    ]);
  });

  test("of the first file take a short text an article, and cover it", () => {
    const path = "content/articles/vocational-education-cooperation.txt";
    const seed = readFileSync(path, "utf8");
    const { value } = parseFile(seed, path);
    for (const { span: place } of value.articles) {
      const encoded = encodeParts(value.parts, place);
      expect(encoded.length).toBeLessThan(300);
      expect(decodeParts(encoded).at(-1)?.end).toBe(place.end - place.start);
    }
  });

  test.each(["", "t5", "2:t5", "1:x5", "1:t0", "1:t5 s", "1:5", "1:t-1"])(
    "%j is refused: nothing wrote it",
    (encoded) => {
      expect(() => decodeParts(encoded)).toThrow(/^parts (of an unknown version|that cannot be read)/);
    },
  );
});
