import { readFile } from "node:fs/promises";
import { beforeEach, expect, test } from "vitest";
import { findArticle } from "@/lib/db/find-article";
import { countWaiting, listWaitingEntities, listWaitingOutlets, listWaitingPairs } from "@/lib/db/list-waiting";
import { appendDecision } from "@/lib/ingest/append-decision";
import { formatReview } from "@/lib/ingest/format-review";
import type { Decision } from "@/lib/registry/decision";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const { at, give, ingest, giveRegistry } = contentFolder(database);
const ALL = { limit: null, offset: 0 };

beforeEach(async () => {
  await give(
    "a.txt",
    `职业教育国际合作
Search documents
Skills on the agenda
Ke Ji Ri Bao· 2025-06-20 01:12
Core Viewpoint - Teachers met at the Silk Road Skills Forum [1] Group 1: Days - The Silk Road Skills Forum lasted two days [1]
More skills on the agenda
Harbour Gazette· 2025-06-21 01:12
Core Viewpoint - After the Silk Road Skills Forum teachers met at the Nairobi Skills Forum [1]
技能合作
Harbour Gazette· 2025-06-22 01:12
Core Viewpoint - 中巴合作进入新阶段 [1]`,
  );
  await giveRegistry("decisions.yaml", () => "# Decided with care.\n- { reject: person/nobody }  # stays");
  await ingest();
});

test("what waits is listed with a sentence of the newest article, that in most articles first", async () => {
  const { prisma } = database;
  expect(await countWaiting(prisma)).toEqual({ entities: 2, outlets: 1, pairs: 1 });
  const entities = await listWaitingEntities(prisma, ALL);
  expect(entities.map(({ slug, count }) => [slug, count])).toEqual([
    ["silk-road-skills-forum", 2],
    ["nairobi-skills-forum", 1],
  ]);
  expect(entities[0]?.sentence).toEqual({
    slug: "2025-06-21-more-skills-on-the-agenda",
    title: "More skills on the agenda",
    field: "viewpoint",
    group: null,
    bullet: null,
    text: "After the Silk Road Skills Forum teachers met at the Nairobi Skills Forum",
    mark: { start: 10, end: 32 },
  });
  expect(await listWaitingEntities(prisma, { limit: 1, offset: 1 })).toEqual(entities.slice(1));
  const outlets = await listWaitingOutlets(prisma, ALL);
  expect(outlets).toEqual([{ slug: "harbour-gazette", name: "Harbour Gazette", count: 2 }]);
  const pairs = await listWaitingPairs(prisma, ALL);
  expect(pairs).toMatchObject([{ surface: "中巴", count: 1, sentence: { text: "中巴合作进入新阶段" } }]);
  expect(
    formatReview({ counts: { entities: 2, outlets: 1, pairs: 1 }, entities: entities.slice(0, 1), outlets, pairs }),
  ).toEqual([
    "Provisional entities: 2, of which the first 1",
    "  conference/silk-road-skills-forum  Silk Road Skills Forum  2 articles  /conferences/silk-road-skills-forum",
    "    After the [Silk Road Skills Forum] teachers met at the Nairobi Skills Forum  (2025-06-21-more-skills-on-the-agenda)",
    "    - { accept: conference/silk-road-skills-forum, en: Silk Road Skills Forum }",
    "Outlets that the registry does not know: 1",
    "  Harbour Gazette  2 articles  (slug harbour-gazette)",
    "Two-character pairs and short forms that no country named in full decides: 1",
    "  中巴  1 article",
    "    [中巴]合作进入新阶段  (2025-06-22-ji-neng-he-zuo)",
    "--all lists the rest too.",
  ]);
});

test("an article tells of each entity that nobody has checked, until somebody accepts it", async () => {
  const provisional = async () => {
    const article = await findArticle(database.prisma, "2025-06-21-more-skills-on-the-agenda", "Asia/Shanghai");
    return article?.entities
      .filter(({ kind }) => kind === "conference")
      .map((one) => [one.slug, one.provisional])
      .sort();
  };
  const [nairobi, silk] = ["nairobi-skills-forum", "silk-road-skills-forum"];
  expect(await provisional()).toEqual([
    [nairobi, true],
    [silk, true],
  ]);
  await appendDecision(at("."), at("."), {
    act: "accept",
    of: { kind: "conference", slug: "nairobi-skills-forum" },
    names: { en: null, zh: null },
  });
  await ingest();
  expect(await provisional()).toEqual([
    [nairobi, false],
    [silk, true],
  ]);
});

test("a decision is added as a line of its own, all else stays as it was, and it waits no more", async () => {
  const decision: Decision = { act: "reject", of: { kind: "conference", slug: "nairobi-skills-forum" } };
  await appendDecision(at("."), at("."), decision);
  expect(await readFile(at("registry/decisions.yaml"), "utf8")).toBe(
    "# Decided with care.\n- { reject: person/nobody }  # stays\n- { reject: conference/nairobi-skills-forum }\n",
  );
  await ingest();
  expect((await countWaiting(database.prisma)).entities).toBe(1);
});

test("a decision that would be a fault is refused with what is wrong, and the file is left alone", async () => {
  const into = { kind: "conference", slug: "none" } as const;
  const decision: Decision = { act: "merge", of: { kind: "conference", slug: "nairobi-skills-forum" }, into };
  await expect(appendDecision(at("."), at("."), decision)).rejects.toThrow(
    "Nothing was written: no conference/none is in the registry or accepted.",
  );
  expect(await readFile(at("registry/decisions.yaml"), "utf8")).not.toContain("none");
});
