import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judgeParagraphs } from "./judge-paragraphs";
import { linkText, shippedRegistry } from "./shipped-linker";

const FOLDER = "tests/fixtures/registry";

type Trap = { id: string; text: string; countries: string[]; optional: string[] };

const codeOf = new Map(shippedRegistry.entities.map(({ kind, slug, code }) => [`${kind}/${slug}`, code]));

/** The countries that the country filter finds a text by. */
function named(text: string): string[] {
  const codes = linkText(text)
    .mentions.filter(({ kind, basis }) => kind === "country" && basis !== "place")
    .map(({ kind, slug }) => codeOf.get(`${kind}/${slug}`) ?? "");
  return [...new Set(codes)];
}

/** The traps of a file that are not right, each with what is missing and what is too much. */
function faultsOf(file: string): string[] {
  const traps: Trap[] = readFileSync(`${FOLDER}/${file}.ndjson`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return traps.flatMap(({ id, text, countries, optional }) => {
    const found = named(text);
    const missed = countries.filter((code) => !found.includes(code)).map((code) => `-${code}`);
    const wrong = found
      .filter((code) => !countries.includes(code) && !optional.includes(code))
      .map((code) => `+${code}`);
    return missed.length + wrong.length === 0 ? [] : [[id, ...missed, ...wrong].join(" ")];
  });
}

test("countries in English sentences written before the rules were read", () => {
  expect(faultsOf("vocational-country-traps-en")).toEqual([]);
});

test("countries in Chinese sentences written before the rules were read", () => {
  expect(faultsOf("vocational-country-traps-zh")).toEqual(["vzh-062 +VN"]);
});

test("no workshop and no conference of the paragraphs is linked wrongly, and what is missed is known", () => {
  const judge = (script: string) =>
    judgeParagraphs(`${FOLDER}/vocational-paragraphs-${script}.ndjson`, ["workshop", "conference"]);
  expect(judge("en")).toEqual({
    right: 29,
    wrong: [],
    missed: [
      // Behind "two years after" it may be another thing than the workshop.
      "pen-09 workshop [one in Ust-Kamenogorsk]",
      "pen-31 conference [Ministerial Roundtable on TVET in Small Island States]",
      "pen-31 conference [Annual Meeting of the Asia-Pacific Association of Polytechnics]",
    ],
  });
  expect(judge("zh")).toEqual({
    right: 30,
    wrong: [],
    missed: [],
  });
});

test("no outcome, organization or person of the paragraphs is linked wrongly, and what is missed is known", () => {
  const judge = (script: string) =>
    judgeParagraphs(`${FOLDER}/vocational-paragraphs-${script}.ndjson`, ["outcome", "organization", "person"]);
  expect(judge("en")).toEqual({
    right: 24,
    wrong: [],
    missed: [
      "pen-02 organization [Technical and Vocational Training Institute]",
      "pen-13 person [Denis Gribov]",
      "pen-22 organization [National Training and Employment Service]",
    ],
  });
  expect(judge("zh")).toEqual({
    right: 25,
    wrong: [],
    missed: ["pzh-23 person [速波烈]"],
  });
});

test("so do sentences and paragraphs that were written after the first mends", () => {
  expect(faultsOf("later-country-traps-en")).toEqual([]);
  expect(faultsOf("later-country-traps-zh")).toEqual([]);
  const judge = (script: string) =>
    judgeParagraphs(`${FOLDER}/later-paragraphs-${script}.ndjson`, ["workshop", "conference"]);
  expect(judge("en")).toEqual({
    right: 23,
    wrong: [],
    missed: ["qen-14 conference [Conference of Rectors of African Polytechnics]"],
  });
  expect(judge("zh")).toEqual({
    right: 24,
    wrong: [],
    missed: ["qzh-19 conference [中国—东盟职业教育联合会成立大会]"],
  });
});

test("nor is one of paragraphs that were written last", () => {
  const judge = (script: string) =>
    judgeParagraphs(`${FOLDER}/third-paragraphs-${script}.ndjson`, ["workshop", "conference"]);
  expect(judge("en")).toEqual({ right: 21, wrong: [], missed: [] });
  expect(judge("zh")).toEqual({ right: 23, wrong: [], missed: [] });
});
