import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Database } from "@/lib/db/database";
import { Prisma } from "@/lib/db/generated/client";
import { findOaiRecord, listOaiRecords, listOaiSets, listSettledRecords } from "@/lib/db/list-oai-records";
import { writeAlone } from "@/lib/db/write-alone";
import { listLines, oaiXml } from "@/lib/export/oai/oai-xml";
import type { OaiHarvest } from "@/lib/export/oai/parse-oai-request";
import { contentFolder } from "@/tests/support/content-folder";
import { curatedArchive, DENIED, FORUM, timezone, VISIT } from "@/tests/support/curated-archive";
import { checkedOai, textsOf } from "@/tests/support/oai-schema";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const folder = contentFolder(database);
const { curate } = curatedArchive(database, folder);

const EVERYTHING: OaiHarvest = { from: null, until: null, set: null, after: null };

const list = (harvest: Partial<OaiHarvest> = {}, limit = 10) =>
  listOaiRecords(database.prisma, { ...EVERYTHING, ...harvest }, { limit, timezone, withMetadata: true });
const slugs = async (harvest: Partial<OaiHarvest> = {}) => (await list(harvest)).map(({ slug }) => slug);
/** What changed since the last look, as a harvester asks for it. */
async function changedSince(work: () => Promise<unknown>) {
  const before = (await list()).at(-1);
  await work();
  return list({ after: before ?? null });
}

describe("a harvester learns of every change of a record", () => {
  test("of one that was added, with its sets", async () => {
    expect((await list()).map(({ slug, deleted, sets }) => ({ slug, deleted, sets }))).toEqual([
      { slug: FORUM, deleted: false, sets: ["country:kazakhstan", expect.stringMatching(/^topic:/)] },
      { slug: VISIT, deleted: false, sets: expect.arrayContaining(["country:kazakhstan"]) },
    ]);
  });

  test("of none that stayed as it was", async () => {
    expect(await changedSince(() => folder.ingest())).toEqual([]);
  });

  test("of a corrected text", async () => {
    const changed = await changedSince(async () => {
      await folder.give(
        "b.txt",
        "职业教育国际合作\nSearch documents\nForum on skills opens in Astana\nKe Ji Ri Bao· 2025-06-20 01:12\nCore Viewpoint - Kazakhstan hosts a forum on skills [1] Group 1: Hosts - It was opened on Monday [1]",
      );
      await folder.ingest();
    });
    expect(changed.map(({ slug }) => slug)).toEqual([FORUM]);
  });

  test("of one that was filed under another topic too", async () => {
    const changed = await changedSince(async () => {
      await folder.give("c.txt", readFileSync(folder.at("a.txt"), "utf8").replace("职业教育国际合作", "丝路技能"));
      await folder.ingest();
    });
    const topics = changed.map(({ slug, sets }) => [slug, sets.filter((set) => set.startsWith("topic:")).length]);
    expect(topics).toEqual([
      [FORUM, 2],
      [VISIT, 2],
    ]);
  });

  test("of a withdrawal, which keeps its sets and nothing else, and of its end", async () => {
    const gone = await changedSince(() => curate(DENIED));
    expect(gone).toEqual([
      expect.objectContaining({
        slug: VISIT,
        deleted: true,
        metadata: null,
        sets: expect.arrayContaining(["country:kazakhstan"]),
      }),
    ]);
    expect(await slugs({ set: "country:kazakhstan" })).toEqual([FORUM, VISIT]);
    expect(await changedSince(() => curate(""))).toEqual([
      expect.objectContaining({
        slug: VISIT,
        deleted: false,
        metadata: expect.objectContaining({ title: expect.any(String) }),
      }),
    ]);
  });

  test("of what the curator states", async () => {
    const changed = await changedSince(() =>
      curate(`${FORUM}:\n  zh: 论坛\n  rights: Free\n  source: https://news.example/1\n`),
    );
    expect(changed).toMatchObject([{ slug: FORUM, metadata: { rights: "Free", sourceUrl: "https://news.example/1" } }]);
  });

  test("of another address: the former one is gone, and is known by itself", async () => {
    const renamed = "2025-06-20-forum-in-astana";
    const changed = await changedSince(() => curate(`${renamed}:\n  formerly: [${FORUM}]\n`));
    expect(changed.map(({ slug, deleted }) => [slug, deleted])).toEqual([
      [renamed, false],
      [FORUM, true],
    ]);
    expect(await findOaiRecord(database.prisma, FORUM, timezone)).toMatchObject({ deleted: true, metadata: null });
    expect(await findOaiRecord(database.prisma, renamed, timezone)).toMatchObject({ deleted: false });
  });
});

describe("a harvester learns of another name of what an article names", () => {
  const subjectsOf = (records: Awaited<ReturnType<typeof list>>) =>
    records.flatMap(({ metadata }) => metadata?.subjects.map(({ names }) => names.en) ?? []);

  test("in the registry, where nothing is linked otherwise", async () => {
    await folder.give(
      "b.txt",
      "Topic B\nSearch documents\nEgypt\nHu Xiu· 2025-06-20 01:12\nCore Viewpoint - Egypt met [1]",
    );
    await folder.ingest();
    const changed = await changedSince(async () => {
      await folder.giveRegistry("countries.yaml", (text) =>
        text
          .replace("en: Kazakhstan\n", "en: Qazaqstan\n")
          .replace("aliases: [Republic of Kazakhstan,", "aliases: [Kazakhstan, Republic of Kazakhstan,"),
      );
      await folder.ingest();
    });
    expect(changed.map(({ slug }) => slug).sort()).toEqual([FORUM, VISIT]);
    expect(subjectsOf(changed)).toContain("Qazaqstan");
  });

  test("of its outlet", async () => {
    const changed = await changedSince(async () => {
      await folder.giveRegistry("outlets.yaml", (text) =>
        text.replace("en: Science and Technology Daily", "en: S&T Daily"),
      );
      await folder.ingest();
    });
    expect(changed.map(({ slug, metadata }) => [slug, metadata?.outlet?.names.en])).toEqual([[FORUM, "S&T Daily"]]);
  });

  test("and of another topic that it is under; new articles have one stamp", async () => {
    const text =
      "Another topic\nSearch documents\nForum on skills opens in Astana\nKe Ji Ri Bao· 2025-06-20 01:12\nCore Viewpoint - Kazakhstan hosts a forum on skills [1] Group 1: Hosts - It was opened on Friday [1]";
    const changed = await changedSince(async () => {
      await folder.give("b.txt", text);
      await folder.ingest();
    });
    expect(changed.map(({ slug, sets }) => [slug, sets.length])).toEqual([[FORUM, 3]]);
  });
});

describe("what is being written while a harvester asks is told the next time", () => {
  const options = { limit: 10, timezone, withMetadata: false };
  const harvest = (from: Date | null) => listSettledRecords(database.prisma, { ...EVERYTHING, from }, options);
  const stamp = (db: Database, slug: string) =>
    db.$executeRaw(Prisma.sql`UPDATE "Article" SET revision = revision + 1 WHERE slug = ${slug}`);

  test("whether it is stamped before or after", async () => {
    const first = await harvest(null);
    expect(first.records.map(({ slug }) => slug)).toEqual([FORUM, VISIT]);
    let during = first;
    let beyond = first;
    await writeAlone(database.prisma, async (tx) => {
      await stamp(tx, FORUM);
      during = await harvest(first.settled);
      // Somebody's table of their own: it does not wait for the ingest, and neither does what it states.
      await stamp(database.prisma, VISIT);
      beyond = await harvest(during.settled);
    });
    expect(during.records).toEqual([]);
    expect(beyond.settled).toEqual(during.settled);
    const after = await harvest(beyond.settled);
    expect(after.records.map(({ slug }) => slug)).toEqual([FORUM, VISIT]);
    expect(after.settled > beyond.settled).toBe(true);
    expect((await harvest(after.settled)).records).toEqual([]);
  });

  test("and what was asked for is not more than that", async () => {
    const { settled } = await harvest(null);
    const until = new Date(settled.getTime() + 3_600_000);
    const asked = await listSettledRecords(database.prisma, { ...EVERYTHING, until }, options);
    expect(asked.records).toHaveLength(2);
    const none = await listSettledRecords(database.prisma, { ...EVERYTHING, until: new Date(0) }, options);
    expect(none.records).toEqual([]);
  });

  test("a transaction that writes no article holds nothing up", async () => {
    const before = await harvest(null);
    await database.prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1`;
      expect((await harvest(null)).settled > before.settled).toBe(true);
    });
  });
});

test("a list goes on after any of its records, each once and in the same order", async () => {
  const all = await slugs();
  const seen: string[] = [];
  for (let [record] = await list({}, 1); record; [record] = await list({ after: record }, 1)) seen.push(record.slug);
  expect(seen).toEqual(all);
});

test("from and until hold to the second, and sets hold what they say", async () => {
  const [first, last] = await list();
  const at = (record = first) => new Date(Math.floor(Date.parse(record?.changedAt ?? "") / 1000) * 1000);
  expect(await slugs({ from: at(first) })).toEqual([FORUM, VISIT]);
  expect(await slugs({ from: new Date(at(last).getTime() + 1000) })).toEqual([]);
  expect(await slugs({ until: at(first) })).toEqual([]);
  expect(await slugs({ until: new Date(at(last).getTime() + 1000) })).toEqual([FORUM, VISIT]);
  expect(await slugs({ set: "country" })).toEqual([FORUM, VISIT]);
  for (const set of ["country:nicaragua", "country:", "planet:mars", "topic:none"]) {
    expect([set, await slugs({ set })]).toEqual([set, []]);
  }
  const [topic] = (await listOaiSets(database.prisma)).filter(({ spec }) => spec.startsWith("topic:"));
  expect(topic?.name).toBe("职业教育国际合作");
  expect(await slugs({ set: topic?.spec ?? "" })).toEqual([FORUM, VISIT]);
});

test("a record says in Dublin Core what the archive knows, as the schema of the protocol has it", async () => {
  await curate(`${FORUM}:\n  zh: 论坛\n  rights: "Free & <open>"\n`);
  const attributes = { verb: "ListRecords", metadataPrefix: "oai_dc" };
  const lines = listLines("ListRecords", await list(), null, (href) => `https://archive.example${href}`);
  const document = checkedOai(oaiXml({ baseUrl: "https://archive.example/oai", now: new Date(), attributes }, lines));
  const record = `//o:record[o:header/o:identifier = 'https://archive.example/articles/${FORUM}']`;
  const says = (name: string) => textsOf(document, `${record}//dc:${name}`);
  expect(says("title")).toEqual(["Forum on skills opens in Astana", "论坛"]);
  expect(says("publisher")).toEqual(["Science and Technology Daily"]);
  expect(says("date")).toEqual(["2025-06-20T01:12:00+08:00"]);
  expect(says("language")).toEqual(["en"]);
  expect(says("rights")).toEqual(["Free & <open>"]);
  expect(says("subject")).toEqual(expect.arrayContaining(["Kazakhstan", "哈萨克斯坦"]));
  expect(says("description")[0]).toBe("A summary by the archive; the original story is not held.");
  expect(textsOf(document, `${record}/o:header/o:datestamp`)[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

test("the place where a list goes on is found by an index", async () => {
  const rows = await database.prisma.$queryRawUnsafe<{ indexdef: string }[]>(
    `SELECT indexdef FROM pg_indexes WHERE tablename = 'Article'`,
  );
  expect(rows.map(({ indexdef }) => indexdef).join("\n")).toContain('("changedAt", slug)');
});
