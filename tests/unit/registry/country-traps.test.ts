import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { linkArticle } from "@/lib/registry/link-article";
import { linked, linkText, shippedLinker, shippedRegistry } from "./shipped-linker";

type Trap = { id: string; tag: string; text: string; countries: string[]; optional: string[] };

const codeOf = new Map(shippedRegistry.entities.map(({ kind, slug, code }) => [`${kind}/${slug}`, code]));

/** Codes of the countries that a text names in full or by an abbreviation. */
function named(text: string): string[] {
  const codes = linkText(text)
    .mentions.filter(({ kind, basis }) => kind === "country" && (basis === "named" || basis === "abbreviation"))
    .map(({ kind, slug }) => codeOf.get(`${kind}/${slug}`) ?? "");
  return [...new Set(codes)].sort();
}

describe.each([
  "country-traps-en",
  "country-traps-zh",
  "more-country-traps",
  "fresh-country-traps",
  "introduced-country-traps",
  "named-alike-traps",
  "held-country-traps-en",
  "held-country-traps-zh",
  "mended-country-traps",
])("%s", (file) => {
  const traps = readFileSync(`tests/fixtures/registry/${file}.ndjson`, "utf8")
    .trim()
    .split("\n")
    .map((line): Trap => JSON.parse(line));

  test.each(traps)("$id $tag: $text", ({ text, countries, optional }) => {
    expect(named(text).filter((code) => !optional.includes(code))).toEqual([...countries].sort());
  });
});

test("a province named after a country is no adjective of it", () => {
  expect(linked("British Columbia sent teachers, and British teachers came.", "country")).toEqual([
    "united-kingdom [British]",
  ]);
});

test("the workshop of a country is its own beside somebody of that name", () => {
  expect(linked("Jordan Smith teaches welding. The Jordan Luban Workshop opened.", "workshop")).toEqual([
    "luban-workshop-jordan [Jordan Luban Workshop]",
  ]);
});

describe("what is said beside a person named like a country", () => {
  test.each([
    ["somebody introduced behind it", "“It works,” Chad said. Chad Miller, a welder, came from Ohio.", []],
    ["behind a calling", "The trainee Chad said so, and then engineer Jordan spoke.", []],
    ["an age", "Chad, 34, teaches welding. “I like it,” Chad said.", []],
    ["a state that speaks of itself", "Chad Smith teaches welding. Chad said it would send thirty teachers.", ["TD"]],
    ["a state in a statement", "Jordan Lee won. Jordan said in a statement that schools would open.", ["JO"]],
    ["a person who speaks of a thing", "Chad Smith teaches welding. Chad said it would be hard to leave.", []],
    ["nobody introduced", "“We need welders,” Chad said.", ["TD"]],
    ["trainees of the country", "The trainees Chad sent, and a student from Chad, arrived.", ["TD"]],
  ])("%s", (_case, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test("in the title, above who is introduced", () => {
    const viewpoint = { text: "Chad Smith is a trainer.", citations: [] };
    const link = (title: string) => linkArticle(shippedLinker, { title, viewpoint, groups: [] }).mentions;
    expect(link("Chad says welding is fun")).toEqual([]);
    expect(link("Chad opens a workshop").map(({ slug }) => slug)).toEqual(["chad"]);
  });
});

test("the town in Georgia is no place in Greece", () => {
  expect(linked("She studies in Athens, Georgia.", "place")).toEqual([]);
  expect(linked("She studies in Athens, Greece.", "place")).toEqual(["athens [Athens]"]);
});

test.each([
  ["Sudan is building vocational schools.", "sudan"],
  ["SUDAN IS BUILDING SCHOOLS", "sudan"],
  ["Sudan Is Home to a New School for Welders", "sudan"],
  ["China springs into action on skills.", "china"],
  ["Jordan's King Abdullah opened a school; Michael Jordan, the player, was not there.", "jordan"],
  ["The Sudan Red Crescent trains nurses.", "sudan"],
  ["Traders on the Sudan black market sell tools.", "sudan"],
  ["The China Spring Festival gala was shown.", "china"],
  ["China lake restoration is taught.", "china"],
  ["印度教室里坐满了学员。", "india"],
  ["苏丹草原上的学校开学。", "sudan"],
  ["韩国瑜伽教师来访。", "south-korea"],
  ["Michael Jordan met fans. Then he flew to Jordan.", "jordan"],
])("what is set aside is not found in other words: %s", (text, country) => {
  expect(linked(text, "country").map((each) => each.split(" ")[0])).toEqual([country]);
});

test("behind the whole name of the player his surname alone is no country", () => {
  expect(linked("Michael Jordan came. Fans greeted Jordan with applause.", "country")).toEqual([]);
});

test.each([
  ["Foreign Minister of China Wang Yi met the students.", "china"],
  ["The Ambassador of China Chen Mingjian spoke.", "china"],
  ["President of Mali Keita came.", "mali"],
  ["In Mali Traoré opened a school.", "mali"],
  ["Foreign Minister of Jordan Ayman Safadi spoke.", "jordan"],
])("a country stands before who holds its office: %s", (text, country) => {
  expect(linked(text, "country").map((each) => each.split(" ")[0])).toEqual([country]);
  const { provisional } = linkText(text);
  expect(provisional.filter(({ kind, slug }) => kind === "person" && /china|mali|jordan/.test(slug))).toEqual([]);
});

test.each(["苏丹草是一种饲料。", "韩国瑜当选。", "印度教徒来访。", "Sudan Red dye is banned."])(
  "%s names no country",
  (text) => {
    expect(linked(text, "country")).toEqual([]);
  },
);
