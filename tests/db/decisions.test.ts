import { beforeEach, expect, test } from "vitest";
import { findEntity } from "@/lib/db/find-entity";
import { findRetiredEntity } from "@/lib/db/find-retired-entity";
import { searchArticles } from "@/lib/db/search-articles";
import { parseSearchQuery } from "@/lib/search/parse-search-query";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const { give, ingest, giveRegistry } = contentFolder(database);

const SILK = "silk-road-skills-forum";
const NAIROBI = "nairobi-skills-forum";

beforeEach(async () => {
  await give(
    "a.txt",
    `职业教育国际合作
Search documents
Skills on the agenda
Ke Ji Ri Bao· 2025-06-20 01:12
Core Viewpoint - Teachers met at the Silk Road Skills Forum [1] Group 1: Days - The Silk Road Skills Forum lasted two days [1]
More skills on the agenda
Ke Ji Ri Bao· 2025-06-21 01:12
Core Viewpoint - Teachers met at the Nairobi Skills Forum [1]`,
  );
  await ingest();
});

async function decide(yaml: string) {
  await giveRegistry("decisions.yaml", () => yaml);
  return ingest();
}

async function found(slug: string) {
  const one = await findEntity(database.prisma, "conference", slug);
  return one && { names: one.entity.names, count: one.entity.count, provisional: one.entity.provisional };
}

const leadsTo = (slug: string) => findRetiredEntity(database.prisma, "conference", slug);
const WAITING = { names: { en: "Silk Road Skills Forum", zh: null }, count: 1, provisional: true };

test("an accepted entity stays accepted when everything is read again, and waits again when the line is taken out", async () => {
  expect(await found(SILK)).toEqual(WAITING);
  const accepted = { names: { en: "Silk Road Skills Forum", zh: "丝路技能论坛" }, count: 1, provisional: false };
  await decide(`- { accept: conference/${SILK}, zh: 丝路技能论坛 }`);
  expect(await found(SILK)).toEqual(accepted);
  await decide(`# read again\n- { accept: conference/${SILK}, zh: 丝路技能论坛 }`);
  expect(await found(SILK)).toEqual(accepted);
  await decide(`- { accept: conference/${SILK}, zh: 丝绸之路技能论坛 }`);
  expect((await found(SILK))?.names).toEqual({ en: "Silk Road Skills Forum", zh: "丝绸之路技能论坛" });
  await decide("");
  expect(await found(SILK)).toEqual(WAITING);
});

test("a rejected entity is gone, its address leads nowhere, and it is back when the line is taken out", async () => {
  await decide(`- { reject: conference/${SILK} }`);
  expect(await found(SILK)).toBeNull();
  expect(await leadsTo(SILK)).toBeNull();
  expect(await database.prisma.mention.count({ where: { entity: { slug: SILK } } })).toBe(0);
  await decide("");
  expect(await found(SILK)).toEqual(WAITING);
});

test("a merged entity is found in the other, and its address leads there until the line is taken out", async () => {
  await decide(
    `- { accept: conference/${NAIROBI}, en: Nairobi Skills Forum }\n- { merge: conference/${SILK}, into: conference/${NAIROBI} }`,
  );
  expect(await found(SILK)).toBeNull();
  expect(await leadsTo(SILK)).toBe(NAIROBI);
  expect(await found(NAIROBI)).toEqual({
    names: { en: "Nairobi Skills Forum", zh: null },
    count: 2,
    provisional: false,
  });
  for (const parameter of [`conference=${NAIROBI}`, `conference=${SILK}`, `q=conference:${SILK}`]) {
    const query = parseSearchQuery([...new URLSearchParams(parameter)]).value;
    const { total } = await searchArticles(database.prisma, query, { pageSize: 20, timezone: "Asia/Shanghai" });
    expect([parameter, total]).toEqual([parameter, 2]);
  }
  await decide("");
  expect([(await found(SILK))?.count, (await found(NAIROBI))?.count]).toEqual([1, 1]);
});

test("an accepted entity keeps the name of its own text beside that of its line, whichever article comes last", async () => {
  await decide(
    `- { accept: conference/${SILK}, zh: 丝路技能论坛 }\n- { merge: conference/${NAIROBI}, into: conference/${SILK} }`,
  );
  expect(await found(SILK)).toEqual({
    names: { en: "Silk Road Skills Forum", zh: "丝路技能论坛" },
    count: 2,
    provisional: false,
  });
});

test("every address that a renamed entity had leads to where it is now", async () => {
  await decide(`- { rename: conference/${SILK}, to: silk-forum, en: Silk Forum }`);
  expect(await found("silk-forum")).toEqual({ names: { en: "Silk Forum", zh: null }, count: 1, provisional: false });
  expect(await found(SILK)).toBeNull();
  expect(await leadsTo(SILK)).toBe("silk-forum");
  await decide(`- { rename: conference/${SILK}, to: silk-road-forum }`);
  expect([await leadsTo(SILK), await leadsTo("silk-forum")]).toEqual(["silk-road-forum", "silk-road-forum"]);
  expect(await found("silk-forum")).toBeNull();
  await decide(`- { rename: conference/${SILK}, to: silk-forum }`);
  expect([await leadsTo(SILK), await leadsTo("silk-road-forum")]).toEqual(["silk-forum", "silk-forum"]);
  expect((await found("silk-forum"))?.count).toBe(1);
  await decide(`- { reject: conference/${SILK} }`);
  expect(await leadsTo(SILK)).toBeNull();
});

test("decisions with a fault leave the archive as it is, and the fault is told at its line", async () => {
  const { diagnostics, counts } = await decide(
    `- { reject: conference/${SILK} }\n- { merge: conference/${NAIROBI}, into: conference/none }\n`,
  );
  expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([
    ["registry-unknown-entity", 2, 51],
  ]);
  expect(counts.files).toBe(0);
  expect(await found(SILK)).toEqual(WAITING);
});
