import { expect, test } from "vitest";
import { findRetiredSlug } from "@/lib/db/find-retired-slug";
import { contentFolder } from "@/tests/support/content-folder";
import { curatedArchive, DENIED, FORUM, VISIT } from "@/tests/support/curated-archive";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const folder = contentFolder(database);
const { give } = folder;
const { curate, read, count } = curatedArchive(database, folder);

test.each([
  ["a value of the wrong form", `  withdrawn: { on: "2026-02-30", reason: x }\n`],
  ["an open bracket", "  formerly: [x\n"],
  ["an open quotation mark", '  note: "x\n'],
  ["an alias of nothing", "  note: *x\n"],
  ["an article that is another one's address too", `  formerly: [${VISIT}]\n`],
])("%s holds up its entry alone, and undoes no withdrawal", async (_, fault) => {
  await curate(`${FORUM}:\n  note: As it was.\n${DENIED}`);
  await give(
    "c.txt",
    "职业教育国际合作\nSearch documents\nA new story\nHu Xiu· 2025-08-01 10:00\nCore Viewpoint - New [1]",
  );
  const report = await curate(`${FORUM}:\n${fault}${DENIED}2025-08-01-a-new-story:\n  note: New.\n`);
  expect(report).toMatchObject({ registryRefused: false, curationsHeld: true, counts: { added: 1 }, curated: [] });
  expect(report.diagnostics.filter(({ severity }) => severity === "error")).not.toEqual([]);
  expect((await read(FORUM))?.curated.note).toBe("As it was.");
  expect((await read("2025-08-01-a-new-story"))?.curated.note).toBe("New.");
  expect(await read(VISIT)).toBeNull();
});

test.each([
  ["the entry itself", `${VISIT}:\n  withdrawn: { on: yesterday, reason: x }\n`],
  ["its key", `${VISIT.replace("2025-", "2025_")}:\n  withdrawn: { on: "2026-01-02", reason: Asked for }\n`],
  ["the entry of the article it was moved to", `${FORUM}:\n  formerly: [${VISIT}]\n  note: 3\n`],
  ["the whole file", `- ${FORUM}\n`],
  ["the entry, stated twice", `${VISIT}:\n  note: One.\n${VISIT}:\n  note: Two.\n`],
  ["a line that belongs to no entry", "nothing\n"],
  ["another entry, and a space stands before the first key", ` ${DENIED}${FORUM}:\n  note: "x\n`],
  [
    "another entry, and a line end of one program alone stands in a note",
    `${VISIT}:\n  note: a\rb: c\n  withdrawn: { on: "2026-01-02", reason: Asked for }\n${FORUM}:\n  note: "x\n`,
  ],
])("a withdrawal outlasts a fault in %s", async (_, yaml) => {
  await curate(DENIED);
  expect(await curate(yaml)).toMatchObject({ curationsHeld: true, curated: [] });
  expect(await read(VISIT)).toBeNull();
  expect(await count([])).toBe(1);
  expect(await curate("")).toMatchObject({ curationsHeld: false, curated: [{ act: "restored", slug: VISIT }] });
});

test.each([
  ["a mark that a program wrote before the file", "\uFEFF"],
  ["the beginning of a document", "---\n"],
  ["its version and a comment", "%YAML 1.2\n--- # what is known\n# of articles\n"],
])("behind %s a fault in one entry holds up no other", async (_, before) => {
  await curate(`${before}${DENIED}`);
  expect(await read(VISIT)).toBeNull();
  const fault = `${FORUM}:\n  note: "x\n`;
  const kept = await curate(`${before}${DENIED}${fault}`);
  expect(kept).toMatchObject({ curationsHeld: true, curated: [] });
  expect(kept.diagnostics.map(({ code }) => code)).not.toContain("registry-all-held");
  expect(await read(VISIT)).toBeNull();
  const other = "2025-08-01-a-story";
  expect(await curate(`${before}${other}:\n  note: 1\n${fault}`)).toMatchObject({
    curated: [{ act: "restored", slug: VISIT }],
  });
});

test("a merger outlasts a fault in its entry", async () => {
  await curate(`${FORUM}:\n  formerly: [${VISIT}]\n`);
  await curate(`${FORUM}:\n  formerly: [${VISIT}\n`);
  expect(await findRetiredSlug(database.prisma, VISIT)).toBe(FORUM);
  await curate("x: 3\n");
  expect(await findRetiredSlug(database.prisma, VISIT)).toBeNull();
});
