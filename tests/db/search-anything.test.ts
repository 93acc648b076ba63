import fc from "fast-check";
import { expect, test } from "vitest";
import { contentFolder } from "@/tests/support/content-folder";
import { searchedCorpus } from "@/tests/support/searched-corpus";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase();
const folder = contentFolder(database);
const { search } = searchedCorpus(database, folder);

const piece = fc.oneof(
  fc.constantFrom(
    "(",
    ")",
    '"',
    "”",
    "-",
    " OR ",
    "*",
    ":",
    "'",
    "\\",
    "&",
    "!",
    "<->",
    "|",
    "%",
    "_",
    "$1",
    "::text",
    "--",
  ),
  fc.constantFrom(
    "title:",
    "country:",
    "outlet:",
    "topic:",
    "before:",
    "after:",
    "2025-07",
    "9999",
    "cn",
    "职教",
    "a*",
    "the",
  ),
  fc.constantFrom(
    "Nicaragua",
    "1.5万",
    "\u202e",
    "\ud800",
    "🎓",
    "é",
    ";",
    "\u0000",
    "~x",
    "ab*",
    "'s",
    "’",
    "Ⅷ",
    "½",
    "𠮷",
  ),
  fc.string({ unit: "binary", maxLength: 5 }),
);

test("nothing that is typed makes the search fail", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
      const { total, items, totalSome } = await search(pieces.join(""));
      expect(items.length).toBe(Math.min(20, total + totalSome));
    }),
    { numRuns: 250 },
  );
}, 120_000);

test.each(["%", "\\", "__", "'"])("%j is looked for as it stands", async (q) => {
  expect((await search(q)).total).toBe(0);
});
