import { readFile } from "node:fs/promises";
import { beforeEach, expect, test } from "vitest";
import { listRegister, listWorkshopTotals } from "@/lib/db/list-register";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase();
const { give, ingest } = contentFolder(database);
const timezone = "Asia/Shanghai";

beforeEach(async () => {
  await give("seed.txt", await readFile("content/articles/vocational-education-cooperation.txt", "utf8"));
  await give("tuned.txt", await readFile("tests/fixtures/knowledge/tuned.txt", "utf8"));
  await ingest();
});

test("a workshop has what the registry states and the latest that sentences do, and what nothing states is left open", async () => {
  const register = await listRegister(database.prisma, timezone);
  const slugs = register.map(({ workshop }) => workshop.slug);
  expect(slugs).not.toContain("luban-workshop");
  expect(new Set(slugs).size).toBe(slugs.length);
  const of = (slug: string) => register.find(({ workshop }) => workshop.slug === slug);
  const portugal = of("luban-workshop-portugal");
  expect(portugal?.country?.slug).toBe("portugal");
  expect(portugal?.facts["host institution"].map(({ value }) => value)).toEqual(["Polytechnic Institute of Setúbal"]);
  expect(portugal?.facts.opened.map(({ value }) => value)).toEqual(["2018-12-05"]);
  expect(portugal?.numbers.students).toMatchObject({ value: 750, bullet: null, since: "2018-12" });
  // Its two majors stand in a sentence that names no workshop, under a title that names none.
  expect(portugal?.numbers.majors).toBeNull();
  expect(of("luban-workshop-ethiopia")?.numbers.majors).toMatchObject({ value: 4, bullet: "g1-b1" });
  expect(portugal?.numbers.trained).toBeNull();
  // "plans to enrol 3,000" is no number of it; the 1,200 are.
  expect(of("luban-workshop-ghana")?.numbers.students).toMatchObject({ value: 1_200, planned: false });
});

test("a country with several workshops has a row for each of them and none for their collective", async () => {
  const register = await listRegister(database.prisma, timezone);
  const egypt = register.filter(({ country }) => country?.slug === "egypt").map(({ workshop }) => workshop.slug);
  expect(egypt).not.toContain("luban-workshop-egypt");
  expect(egypt.length).toBeGreaterThan(1);
});

test("what articles say of all workshops tells how many of the countries that it counts it names", async () => {
  const totals = await listWorkshopTotals(database.prisma, timezone);
  const told = totals.map(({ figure, countries, named }) => [
    figure.surface,
    countries?.value ?? null,
    named.map(({ slug }) => slug).sort(),
  ]);
  expect(told).toContainEqual(["10 Luban Workshops", 8, ["kazakhstan", "russia"]]);
  expect(told).toContainEqual(["36个鲁班工坊", 30, []]);
  expect(told).toContainEqual(["鲁班工坊为11个", null, []]);
});
