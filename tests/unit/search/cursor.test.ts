import { expect, test } from "vitest";
import { formatCursor, parseCursor } from "@/lib/search/cursor";
import { EVERYTHING } from "@/lib/search/search-query";

const cursor = { rank: 0.25, key: "2025-08-29T08:29:00", id: 7 };

test("a cursor reads back for the query it was made for, on any page of it", () => {
  expect(parseCursor(formatCursor(cursor, EVERYTHING), { ...EVERYTHING, page: 4 })).toEqual(cursor);
});

test("a cursor of another query is refused", () => {
  expect(parseCursor(formatCursor(cursor, EVERYTHING), { ...EVERYTHING, q: "职教" })).toBeNull();
  expect(parseCursor(formatCursor(cursor, EVERYTHING), { ...EVERYTHING, fold: true })).toBeNull();
});

test.each(["", "x", "W10", Buffer.from('[0,"2025; DROP",1,"x"]').toString("base64url")])("%j is refused", (word) => {
  expect(parseCursor(word, EVERYTHING)).toBeNull();
});
