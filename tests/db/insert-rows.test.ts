import { expect, test } from "vitest";
import { connectDatabase } from "@/lib/db/connect";
import { type Columns, insertRows } from "@/lib/db/insert-rows";
import { emptyDatabase } from "@/tests/support/empty-database";

const database = emptyDatabase();

/** What a table of these columns holds, in the order in which the rows were given. */
async function stored(columns: Columns, rows: readonly Record<string, string | number | boolean | null | object>[]) {
  const { prisma, close } = connectDatabase(database.url);
  try {
    const types = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);
    await prisma.$executeRawUnsafe(`CREATE TABLE "Kept" (nth serial, ${types.join(", ")})`);
    await insertRows(prisma, "Kept", columns, rows);
    const names = Object.keys(columns).map((name) => `"${name}"`);
    return await prisma.$queryRawUnsafe(`SELECT ${names.join(", ")} FROM "Kept" ORDER BY nth`);
  } finally {
    await close();
  }
}

const SIGNS = "\u001f \u001e \u001f1 \u001e1";

test.each([
  ["nothing beside an empty text", [null, ""]],
  ["one empty text alone", [""]],
  ["nothing alone", [null]],
  ["empty texts at both ends", ["", "a", ""]],
  ["what looks like nothing", ["null", "NULL", "\\N", "{}", "\u001e"]],
  ["the signs that part values", [SIGNS, null, "\u001f", "\u001e", `a\u001f`, "1", "\u001e2\u001f2"]],
  ["quotes, breaks and other scripts", ["a\"b'c\\d\r\n\te", "中国—尼加拉瓜", "\u2028\u200f", "👩🏽‍🔧"]],
])("keeps %s", async (_, texts) => {
  expect(
    await stored(
      { text: "text" },
      texts.map((text) => ({ text })),
    ),
  ).toEqual(texts.map((text) => ({ text })));
});

test("reads every value as its column's type, nothing and the empty list included", async () => {
  const columns = { number: "int", real: "real", flag: "boolean", numbers: "int[]", texts: "text[]", json: "jsonb" };
  const rows = [
    {
      number: -7,
      real: 0.25,
      flag: true,
      numbers: [1, 2],
      texts: ["a,b", "{c}", SIGNS, ""],
      json: { a: [SIGNS, null] },
    },
    { number: 0, real: 1, flag: false, numbers: [], texts: [], json: [] },
    { number: null, real: null, flag: null, numbers: null, texts: null, json: null },
  ];
  const read = await stored(columns, rows);
  expect(read).toEqual([rows[0], rows[1], { ...rows[2], texts: [] }]);
});

test("a column that a row does not state is nothing", async () => {
  expect(await stored({ a: "text", b: "text" }, [{ a: "x" }, { b: "y" }])).toEqual([
    { a: "x", b: null },
    { a: null, b: "y" },
  ]);
});

test("no rows are no statement", async () => {
  expect(await stored({ a: "text" }, [])).toEqual([]);
});
