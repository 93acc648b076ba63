import path from "node:path";
import { Client } from "pg";
import { beforeAll, expect, test, vi } from "vitest";
import type { EntityKind } from "@/lib/archive/entity-kind";
import type { SentencePlace } from "@/lib/archive/sentence";
import { findEntity } from "@/lib/db/find-entity";
import { type FoundEntityPage, findEntityPage } from "@/lib/db/find-entity-page";
import { listCompanions } from "@/lib/db/list-companions";
import { countNamingSentences, listNamingArticles } from "@/lib/db/list-naming-articles";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { testDatabase } from "@/tests/support/test-database";

const root = path.resolve(import.meta.dirname, "../..");
const timezone = "Asia/Shanghai";
const database = testDatabase();

beforeAll(async () => {
  await ingestContent({ prisma: database.prisma, root, contentDir: path.join(root, "content"), paths: null });
});

async function find(kind: EntityKind, slug: string) {
  const found = await findEntity(database.prisma, kind, slug);
  if (!found) throw new Error(`${kind}/${slug} is not stored`);
  return found;
}

async function listSentences(kind: EntityKind, slug: string, options = { articles: 20, each: 20, limit: 20 }) {
  const found = await find(kind, slug);
  return listNamingArticles(database.prisma, found, { ...options, after: null, timezone });
}

test("a country has its name in every script, and its other names without them", async () => {
  const { entity } = await find("country", "laos");
  expect([entity.names, entity.traditional]).toEqual([{ en: "Laos", zh: "老挝" }, "寮國"]);
  expect(entity.aliases).not.toContain("寮國");
});

test("the sentences that name Nicaragua are those of its article, in order, each with what is marked", async () => {
  const { items, next } = await listSentences("country", "nicaragua");
  expect(items.map(({ article, more }) => [article.title, more])).toEqual([["中国—尼加拉瓜职业教育合作论坛举办", 0]]);
  const marked = items[0]?.sentences.map(({ field, bullet, text, marks }) => [
    field,
    bullet,
    marks.map(({ start, end }) => text.slice(start, end)),
  ]);
  expect(marked).toEqual([
    ["title", null, ["尼加拉瓜"]],
    ["viewpoint", null, ["Nicaragua", "Nicaragua"]],
    ["bullet", "g1-b1", ["Nicaragua"]],
    ["bullet", "g1-b2", ["Nicaragua", "Nicaraguan"]],
    ["bullet", "g1-b3", ["Nicaragua"]],
    ["bullet", "g2-b1", ["Nicaragua"]],
  ]);
  expect(next).toBeNull();
  expect(await countNamingSentences(database.prisma, await find("country", "nicaragua"))).toBe(6);
});

test("the programme is named by the sentences that name a workshop of it, and a city does not name its country", async () => {
  const { items } = await listSentences("workshop", "luban-workshop");
  const forum = items.find(({ article }) => article.title.startsWith("中国—尼加拉瓜"));
  expect(forum?.sentences.map(({ bullet }) => bullet)).toEqual(["g1-b2", "g1-b3", "g2-b1"]);
  // Article 3 names Beijing only.
  const china = await listSentences("country", "china");
  expect(china.items.map(({ article }) => article.published?.slice(0, 10))).toEqual([
    "2025-08-29",
    "2025-08-14",
    "2025-06-20",
    "2025-06-13",
  ]);
});

test("pages of sentences follow each other without a gap and without a sentence twice", async () => {
  const found = await find("country", "china");
  const whole = await listSentences("country", "china");
  const all = whole.items.flatMap(({ article, sentences }) => sentences.map(({ text }) => `${article.slug} ${text}`));
  expect(all).toHaveLength(13);
  const paged: string[] = [];
  let after: SentencePlace | null = null;
  do {
    const options = { articles: 3, each: 3, limit: 3, after, timezone };
    const page = await listNamingArticles(database.prisma, found, options);
    for (const { article, sentences } of page.items)
      paged.push(...sentences.map(({ text }) => `${article.slug} ${text}`));
    after = page.next;
    expect(paged.length).toBeLessThanOrEqual(13);
  } while (after);
  expect(paged).toEqual(all);
});

test("an article shows its first sentences and how many more there are", async () => {
  const { items, next } = await listSentences("country", "nicaragua", { articles: 10, each: 2, limit: 20 });
  expect(items[0]?.sentences.map(({ field }) => field)).toEqual(["title", "viewpoint"]);
  expect(items[0]?.more).toBe(4);
  expect(next).toMatchObject({ sortAt: "2025-08-14T01:26:00" });
});

test("what is named together with Nicaragua is counted by article, without what it is part of", async () => {
  const companions = await listCompanions(database.prisma, await find("country", "nicaragua"));
  const of = (kind: EntityKind) => companions.flatMap((each) => (each.kind === kind ? [[each.slug, each.count]] : []));
  expect(of("country")).toEqual([["china", 1]]);
  expect(of("workshop")).toEqual([
    ["luban-workshop", 1],
    ["luban-workshop-nicaragua", 1],
  ]);
  expect(of("person")).toEqual([
    ["lucy-vargas-montal", 1],
    ["zheng-qingchun", 1],
  ]);
  expect(of("place")).toEqual([["tianjin", 1]]);
  // Article 3 names Beijing, which connects China and does not name it.
  const plan = await find("outcome", "beijing-action-plan-for-boosting-consumption");
  const withPlan = await listCompanions(database.prisma, plan);
  expect(withPlan.map(({ kind, slug }) => `${kind}/${slug}`)).toEqual(["place/beijing"]);
  const ofWorkshop = await listCompanions(database.prisma, await find("workshop", "luban-workshop-nicaragua"));
  expect(ofWorkshop.filter(({ kind }) => kind === "workshop")).toEqual([]);
});

test("what is named together is the same whether its articles are looked up or all are read", async () => {
  const found = await find("country", "china");
  const lookedUp = await listCompanions(database.prisma, found);
  expect(lookedUp.length).toBeGreaterThan(20);
  const many = { ...found, entity: { ...found.entity, count: 1_000_000 } };
  expect(await listCompanions(database.prisma, many)).toEqual(lookedUp);
});

test("articles are counted by month without gaps, and those only connected apart", async () => {
  const { entity, months } = await find("country", "china");
  expect([entity.count, entity.connectedCount]).toEqual([4, 1]);
  expect(months).toEqual([
    { month: "2025-06", count: 2 },
    { month: "2025-07", count: 0 },
    { month: "2025-08", count: 2 },
  ]);
});

test("a group has its members with the dates that are stated, and a country the groups it is in", async () => {
  const { entity: sco } = await find("group", "shanghai-cooperation-organization");
  expect(sco.members).toHaveLength(10);
  expect(sco.members.find(({ slug }) => slug === "belarus")).toMatchObject({ code: "BY", since: "2024-07-04" });
  const { entity: belarus } = await find("country", "belarus");
  expect(belarus.memberOf.map(({ slug, since }) => [slug, since])).toContainEqual([
    "shanghai-cooperation-organization",
    "2024-07-04",
  ]);
});

test("a country has what lies in it, a workshop what it is part of, a series its editions", async () => {
  const { entity: nicaragua } = await find("country", "nicaragua");
  expect(nicaragua.located.map(({ slug }) => slug)).toContain("luban-workshop-nicaragua");
  const { entity: workshop } = await find("workshop", "luban-workshop-nicaragua");
  expect([workshop.partOf?.slug, workshop.country?.slug]).toEqual(["luban-workshop", "nicaragua"]);
  const { entity: series } = await find("conference", "belt-and-road-vocational-education-annual-conference");
  expect(series.parts.map(({ slug }) => slug)).toContain("belt-and-road-vocational-education-annual-conference-2025");
});

test("an organization has the workshops that it hosts or is partner of, a place what is there", async () => {
  const owners = async (kind: EntityKind, slug: string) =>
    (await find(kind, slug)).entity.factOwners.map(({ fact, slug: owner }) => `${fact}: ${owner}`).sort();
  expect(await owners("organization", "national-technological-institute")).toEqual([
    "host institution: luban-workshop-nicaragua",
    "role: lucy-vargas-montal",
  ]);
  expect(await owners("organization", "tianjin-light-industry-vocational-technical-college")).toEqual([
    "Chinese partner: luban-workshop-egypt-ain-shams-university",
    "Chinese partner: luban-workshop-india",
  ]);
  expect(await owners("place", "managua")).toEqual(["place: luban-workshop-nicaragua"]);
  expect(await owners("conference", "china-europe-vocational-education-conference-qingdao-2025")).toEqual([
    "adopted at: qingdao-consensus",
  ]);
});

test("no page of an entity is a dead end, but those of what nothing in the archive has to do with", async () => {
  const { prisma } = database;
  const entities = await prisma.entity.findMany({ select: { kind: true, slug: true }, orderBy: { id: "asc" } });
  const ends: string[] = [];
  for (const { kind, slug } of entities) {
    const page = await findEntityPage(prisma, kind, slug, timezone);
    if (page && !leadsOn(page)) ends.push(`${kind}/${slug}`);
  }
  expect(entities.length).toBeGreaterThan(600);
  // Registered, and neither named by an article, nor anything's home, member or fact.
  expect(ends.filter((end) => !end.startsWith("country/"))).toEqual([
    "organization/unesco",
    "organization/united-nations",
  ]);
  expect(ends.length).toBeLessThan(120);
  expect(ends).not.toContain("country/nicaragua");
});

function leadsOn({ entity, naming, connected, companions }: FoundEntityPage): boolean {
  const { partOf, country, parts, located, members, memberOf, factOwners, facts } = entity;
  const lists = [naming.items, connected, companions, parts, located, members, memberOf, factOwners];
  return (
    partOf !== null || country !== null || lists.some(({ length }) => length > 0) || facts.some(({ links }) => links)
  );
}

test("what does not exist is null", async () => {
  expect(await findEntity(database.prisma, "country", "atlantis")).toBeNull();
});

test.each<[EntityKind, string, number]>([
  ["country", "china", 6],
  ["country", "nicaragua", 5],
  ["workshop", "luban-workshop", 5],
  ["conference", "belt-and-road-vocational-education-annual-conference", 5],
  ["organization", "tianjin-university-of-technology-and-education", 5],
  ["group", "shanghai-cooperation-organization", 5],
])("the page of a %s, %s, is read in %d statements", async (kind, slug, statements) => {
  const { prisma } = database;
  const query = vi.spyOn(Client.prototype, "query");
  try {
    const page = await findEntityPage(prisma, kind, slug, timezone);
    expect(page?.naming.items.length).toBeGreaterThan(0);
    expect(query).toHaveBeenCalledTimes(statements);
  } finally {
    query.mockRestore();
  }
});
