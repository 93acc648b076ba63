import path from "node:path";
import { Client } from "pg";
import { beforeAll, expect, test, vi } from "vitest";
import { findTimeline } from "@/lib/db/find-timeline";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { parametersOf } from "@/lib/search/parse-search-query";
import { parseTimelineQuery } from "@/lib/search/timeline-query";
import { testDatabase } from "@/tests/support/test-database";

const root = path.resolve(import.meta.dirname, "../..");
const database = testDatabase();

beforeAll(async () => {
  await ingestContent({ prisma: database.prisma, root, contentDir: path.join(root, "content"), paths: null });
});

async function read(address: string) {
  const { value } = parseTimelineQuery(parametersOf(new URLSearchParams(address)));
  return findTimeline(database.prisma, value);
}

const events = ({ timeline }: Awaited<ReturnType<typeof read>>) =>
  timeline.parts.flatMap((part) => part.events.map(({ slug, from }) => `${part.period} ${slug} ${from}`));

test("all years hold the articles and what the registry dates, from the first workshop on", async () => {
  const found = await read("");
  const { parts, undated } = found.timeline;
  expect(parts.map(({ period }) => period)).toEqual([
    "2016",
    "2017",
    "2018",
    "2019",
    "2020",
    "2021",
    "2022",
    "2023",
    "2024",
    "2025",
  ]);
  expect([parts.at(-1)?.count, undated]).toEqual([5, 0]);
  expect(events(found)[0]).toBe("2016 luban-workshop-thailand 2016-03-08");
  expect(events(found)).toContain(
    "2024 world-vocational-and-technical-education-development-conference-2024 2024-11-20",
  );
});

test("a year is in months, a month in days", async () => {
  const year = (await read("period=2025")).timeline;
  expect(year.parts.filter(({ count }) => count > 0).map(({ period, count }) => [period, count])).toEqual([
    ["2025-06", 2],
    ["2025-07", 1],
    ["2025-08", 2],
  ]);
  const month = (await read("period=2025-08")).timeline;
  expect(month.parts).toHaveLength(31);
  expect(month.parts.filter(({ count }) => count > 0).map(({ period }) => period)).toEqual([
    "2025-08-14",
    "2025-08-29",
  ]);
  expect(month.parts[29]?.events.map(({ kind }) => kind)).toEqual(["workshop", "workshop"]);
});

test("a country has the articles that name it and what happened in it; a programme and a series what is part of them", async () => {
  const nicaragua = await read("country=ni");
  expect(nicaragua.timeline.parts.map(({ count }) => count)).toContain(1);
  expect(nicaragua.resolved.query.filters.country).toEqual(["nicaragua"]);
  expect(events(await read("country=th"))).toEqual(["2016 luban-workshop-thailand 2016-03-08"]);
  const programme = events(await read("workshop=luban-workshop"));
  expect(programme.length).toBeGreaterThan(25);
  expect(programme.every((each) => each.includes("luban-workshop"))).toBe(true);
  const series = await read("conference=world-vocational-and-technical-education-development-conference");
  expect(events(series).map((each) => each.slice(0, 4))).toEqual(["2022", "2024"]);
  expect(events(await read("country=th&country=ni&workshop=luban-workshop"))).toHaveLength(
    events(await read("country=th&workshop=luban-workshop")).length +
      events(await read("country=ni&workshop=luban-workshop")).length,
  );
});

test("what the registry dates by a year alone is in no month", async () => {
  const { parts, unplaced } = (await read("period=2018")).timeline;
  expect(unplaced.map(({ from }) => from)).toEqual(["2018"]);
  expect(parts.flatMap((part) => part.events)).not.toContainEqual(expect.objectContaining({ from: "2018" }));
});

test("an unknown name is said to be, and has nothing", async () => {
  const { timeline, resolved } = await read("country=atlantis");
  expect([timeline.parts, resolved.notes]).toEqual([
    [],
    [{ kind: "unknown-value", parameter: "country", value: "atlantis" }],
  ]);
});

test.each([
  ["", 2],
  ["period=2025-08", 2],
  ["country=cn", 3],
  ["country=cn&country=kz&workshop=luban-workshop&conference=sco-tianjin-summit-2025&period=2025", 3],
])("the timeline of %s is read in %d statements", async (address, statements) => {
  const query = vi.spyOn(Client.prototype, "query");
  try {
    await read(address);
    expect(query).toHaveBeenCalledTimes(statements);
  } finally {
    query.mockRestore();
  }
});
