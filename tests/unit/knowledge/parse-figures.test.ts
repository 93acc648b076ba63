import { describe, expect, test } from "vitest";
import type { Figure } from "@/lib/archive/figure";
import { compileFigureReader } from "@/lib/knowledge/figure-reader";
import { parseFigures } from "@/lib/knowledge/parse-figures";
import { linkArticle } from "@/lib/registry/link-article";
import { shippedLinker, shippedRegistry } from "@/tests/unit/registry/shipped-linker";

if (shippedRegistry.figures === null) throw new Error("the shipped registry has no figures.yaml");
const reader = compileFigureReader(shippedRegistry.figures);

function figuresIn(
  text: string,
  { title = "", heading = null as string | null, published = "2025-08-29" as string | null } = {},
): Figure[] {
  const groups = [{ number: 1, heading, citations: [], bullets: [{ id: "g1-b1", text, citations: [] }] }];
  const { mentions } = linkArticle(shippedLinker, { title, viewpoint: null, groups });
  return parseFigures(reader, { viewpoint: null, groups, mentions, published });
}
const scopesIn = (...given: Parameters<typeof figuresIn>) =>
  figuresIn(...given).map(({ scopes }) => scopes.map(({ slug, rule }) => `${slug} ${rule}`).join(", "));
const timesIn = (...given: Parameters<typeof figuresIn>) =>
  figuresIn(...given).map(({ since, asOf, asOfBasis }) => [since, asOf, asOfBasis]);

test("a figure says where its words and its sentence stand", () => {
  const text = "It opened. In Mali over 3,000 individuals were trained [so].";
  const [figure] = figuresIn(text);
  expect(figure).toMatchObject({
    field: "bullet",
    group: 1,
    bullet: "g1-b1",
    value: 3_000,
    qualifier: "over",
    thing: "people",
    counted: "individuals",
  });
  expect(figure && text.slice(figure.start, figure.end)).toBe("over 3,000 individuals");
  expect(figure && text.slice(figure.sentenceStart, figure.sentenceEnd)).toBe(
    "In Mali over 3,000 individuals were trained [so].",
  );
});

describe("what is counted", () => {
  test.each([
    ["There are 21 cooperative majors across 6 categories", ["majors", "categories"]],
    ["配备教师12名，开设4个专业", ["teachers", "majors"]],
    ["15项专业教学标准被采用", ["standards"]],
    ["来自9个国家的近百名教师", ["countries", "teachers"]],
    ["迎来第三批学员,人数为86人", ["trainees"]],
    ["250 officials and experts came", [null]],
    ["2,100 students and short courses were there", ["students"]],
    ["学员超过3600人次", ["person-times"]],
    ["The two countries agree on 3 agreements", ["agreements"]],
    ["两国签署2项协议", ["agreements"]],
    ["Tianjin works with four UN agencies", [null]],
  ])("%s", (text, things) => {
    expect(figuresIn(text).map(({ thing }) => thing)).toEqual(things);
  });

  test("what figures.yaml does not list is counted as stated", () => {
    expect(figuresIn("ten new robots arrived").map(({ counted }) => counted)).toEqual(["new robots"]);
  });
});

describe("what a number is about", () => {
  test.each([
    ["Over 200 students from SCO countries were enrolled", ["shanghai-cooperation-organization phrase"]],
    [
      "10 Luban Workshops have been established in 8 SCO countries, including Russia and Kazakhstan",
      ["shanghai-cooperation-organization phrase", "shanghai-cooperation-organization phrase, luban-workshop sentence"],
    ],
    ["来自俄罗斯、哈萨克斯坦等10国的150名代表参会", ["", ""]],
    ["14 Pakistani institutions and 22 Chinese enterprises joined", ["pakistan phrase", "china phrase"]],
    ["Fifteen Chinese-language textbooks were printed", [""]],
    ["In Egypt there are two Luban Workshops", ["egypt sentence"]],
    ["The centre has 300 visitors, showing the commitment of China", [""]],
  ])("%s", (text, scopes) => {
    expect(scopesIn(text)).toEqual(scopes);
  });

  test("the heading of its group answers where the sentence names nothing, and the title after it", () => {
    expect(scopesIn("It has 5 teachers", { heading: "Luban Workshop in Mali", title: "Kenya Luban Workshop" })).toEqual(
      ["luban-workshop-mali heading"],
    );
    expect(scopesIn("It has 5 teachers", { heading: "Numbers", title: "Kenya Luban Workshop" })).toEqual([
      "luban-workshop-kenya title",
    ]);
    expect(scopesIn("It has 5 teachers", { title: "Luban Workshop" })).toEqual([""]);
  });

  test("the conference of a title is meant where the sentence speaks of a meeting", () => {
    const title = "World Vocational and Technical Education Development Conference";
    expect(scopesIn("The conference has 5 forums", { title })).toEqual([
      "world-vocational-and-technical-education-development-conference title",
    ]);
    expect(scopesIn("The city has 5 forums", { title: "Kenya and Mali" })).toEqual([""]);
  });
});

describe("as of when it holds", () => {
  test.each([
    ["Since 2022 it has trained 10 teachers", [["2022", "2025-08-29", "published"]]],
    ["10 teachers were trained since December 2018", [["2018-12", "2025-08-29", "published"]]],
    ["It had 10 teachers in July", [[null, "2025-07", "stated"]]],
    ["It had 10 teachers in November", [[null, "2024-11", "stated"]]],
    ["It will receive 10 teachers in November", [[null, "2025-11", "stated"]]],
    ["As of the end of 2023 it had 10 teachers", [[null, "2023-12", "stated"]]],
    ["Between 2019 and 2024, it trained 10 teachers", [["2019", "2024", "stated"]]],
    ["It came on Friday with 10 teachers", [[null, "2025-08-29", "stated"]]],
    ["The school, opened on March 8, 2016, has 10 teachers", [[null, "2025-08-29", "published"]]],
    ["截至2024年5月，培训教师10名", [[null, "2024-05", "stated"]]],
    ["自2021年启用以来，已培训教师10名", [["2021", "2025-08-29", "published"]]],
    ["学院成立于2019年，现有教师10名", [[null, "2025-08-29", "published"]]],
    ["论坛7月16日在天津举行，10名教师参加", [[null, "2025-07-16", "stated"]]],
    ["去年培训教师10名", [[null, "2024", "stated"]]],
  ])("%s", (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });

  test("without a day of publication nothing is guessed", () => {
    expect(timesIn("It had 10 teachers in July", { published: null })).toEqual([[null, null, null]]);
    expect(timesIn("It had 10 teachers in 2023", { published: null })).toEqual([[null, "2023", "stated"]]);
  });
});

test("what is planned or expected is marked, and what was done is not", () => {
  const planned = (text: string) => figuresIn(text).map((figure) => figure.planned);
  expect(planned("It will enrol 300 students, and 20 teachers came")).toEqual([true, false]);
  expect(planned("150 Kenyan instructors will be trained")).toEqual([true]);
  expect(planned("计划培训教师10名，将近20名学员参加")).toEqual([true, false]);
});

test("a number inside a name of the archive is none", () => {
  expect(figuresIn("2025 International Academic Seminar on Vocational Education Governance")).toEqual([]);
});
