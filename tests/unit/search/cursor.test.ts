import { expect, test } from "vitest";
import { type Cursor, formatCursor, parseCursor } from "@/lib/search/cursor";
import { EVERYTHING } from "@/lib/search/search-query";

const basis = { rarity: [0.5, 3.125], length: 900, newest: "2025-08-29T08:29:00", since: null };
const cursor: Cursor = { part: "all", rank: 0.25, key: "2025-08-29T08:29:00", id: 7, basis };

test("a cursor reads back for the query it was made for, on any page of it", () => {
  expect(parseCursor(formatCursor(cursor, EVERYTHING), { ...EVERYTHING, page: 4 })).toEqual(cursor);
});

test("a list by time needs nothing of the archive; where too many are ranked the last of them is kept", () => {
  for (const each of [
    { ...cursor, basis: null },
    { ...cursor, part: "some" as const, basis: { ...basis, since: { key: "2024-01-01T00:00:00", id: 3 } } },
  ]) {
    expect(parseCursor(formatCursor(each, EVERYTHING), EVERYTHING)).toEqual(each);
  }
});

test("a cursor of another query is refused", () => {
  const word = formatCursor(cursor, EVERYTHING);
  for (const other of [
    { q: "职教" },
    { fold: true },
    { expand: false },
    { connected: true },
    { asOf: 2 },
    { lacks: ["time" as const] },
  ]) {
    expect(parseCursor(word, { ...EVERYTHING, ...other })).toBeNull();
  }
});

test.each(["", "x", "W10", Buffer.from('[1,0,"2025; DROP",1,null,"x"]').toString("base64url")])(
  "%j is refused",
  (word) => {
    expect(parseCursor(word, EVERYTHING)).toBeNull();
  },
);
