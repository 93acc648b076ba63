import { expect, test } from "vitest";
import type { Language } from "@/lib/archive/language";
import { placeNames, withFactLinks } from "@/lib/registry/link-facts";
import type { ListedEntity } from "@/lib/registry/registry";
import { factRuns } from "@/lib/site/fact-runs";
import { shippedRegistry } from "../registry/shipped-linker";

/** The values of a fact of a registered entity, with the addresses of what they name in brackets. */
function shown(slug: string, name: string, language: Language = "en"): string[] {
  const entity = shippedRegistry.entities.find((one) => one.slug === slug);
  return (entity?.facts ?? [])
    .filter((fact) => fact.name === name)
    .map((fact) =>
      (factRuns(fact, language) ?? []).map(({ text, href }) => (href === null ? text : `[${text}](${href})`)).join(""),
    );
}

test("an institution and a place lead to their pages, and a remark behind them stays text", () => {
  expect(shown("luban-workshop-thailand", "Chinese partner")).toEqual([
    "[Tianjin Bohai Vocational Technical College](/organizations/tianjin-bohai-vocational-technical-college)",
    "[Tianjin Railway Technical and Vocational College](/organizations/tianjin-railway-technical-and-vocational-college) (railway centre, 2018)",
  ]);
  expect(shown("luban-workshop-thailand", "Chinese partner", "zh")[1]).toBe(
    "[天津铁道职业技术学院](/zh/organizations/tianjin-railway-technical-and-vocational-college) (railway centre, 2018)",
  );
});

test("several places in one value lead each to its own page, in both languages", () => {
  expect(shown("luban-workshop-indonesia", "place")).toEqual([
    "[Ponorogo](/places/ponorogo), [East Java](/places/east-java)",
  ]);
  expect(shown("luban-workshop-united-kingdom", "place", "zh")).toEqual([
    "[奇切斯特](/zh/places/chichester) / [克劳利](/zh/places/crawley)",
  ]);
});

test("what a value says around a name is shown, and a value that names in other words is the link as a whole", () => {
  expect(shown("luban-workshop-mali", "place")).toEqual(["Kabala campus, [Bamako](/places/bamako)"]);
  expect(shown("qingdao-consensus", "adopted at")).toEqual([
    "[China–Europe conference on vocational education in Qingdao, 2025](/conferences/china-europe-vocational-education-conference-qingdao-2025)",
  ]);
});

test.each([
  ["Tianjin University, Tianjin", "[TU] [T]", "天津大学，天津"],
  ["Tianjin, Tianjin University", "[T] [TU]", "天津，天津大学"],
])("%s leads to the university and to the city, in whichever order a fact refers to them", (value, order, told) => {
  const listed = (kind: "organization" | "place", slug: string, en: string, zh: string) => ({
    ...{ kind, slug, names: { en, zh }, aliases: [], traditional: null },
  });
  const university = listed("organization", "tianjin-university", "Tianjin University", "天津大学");
  const city = listed("place", "tianjin", "Tianjin", "天津");
  for (const refersTo of [
    [university, city],
    [city, university],
  ]) {
    expect(placeNames(value, refersTo)).toEqual(refersTo.map(({ names }) => names.en));
    const fact = { name: "place", value, source: null, links: refersTo.map(({ kind, slug }) => ({ kind, slug })) };
    const entities = [...refersTo, { ...city, slug: "campus", facts: [fact] }];
    const [linked] = withFactLinks(entities.map((one) => ({ facts: [], ...one })) as unknown as ListedEntity[]).flatMap(
      ({ facts }) => facts,
    );
    const short = (language: Language) =>
      (linked ? (factRuns(linked, language) ?? []) : [])
        .flatMap(({ href }) => (href === null ? [] : href.includes("organizations") ? "[TU]" : "[T]"))
        .join(" ");
    expect([short("en"), short("zh"), linked?.valueZh]).toEqual([order, order, told]);
  }
});

test("what is not stated has no text, and what names nothing no link", () => {
  expect(factRuns({ value: null }, "en")).toBeNull();
  expect(shown("luban-workshop-thailand", "opened")).toEqual(["2016-03-08"]);
});

test("of every workshop, each host, partner and place that is stated leads to a page", () => {
  const without = shippedRegistry.entities
    .filter(({ kind }) => kind === "workshop")
    .flatMap(({ slug, facts }) =>
      facts
        .filter(({ name, value }) => ["host institution", "Chinese partner", "place"].includes(name) && value !== null)
        .filter(({ links }) => links === undefined)
        .map(({ name, value }) => `${slug} ${name} ${value}`),
    );
  expect(without).toEqual([]);
});
