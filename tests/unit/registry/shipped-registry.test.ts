import { describe, expect, test } from "vitest";
import { ISO_CODES } from "@/lib/registry/iso-codes";
import { shipped, shippedRegistry } from "./shipped-linker";

const entity = (kind: string, slug: string) => {
  const found = shippedRegistry.entities.find((one) => one.kind === kind && one.slug === slug);
  if (!found) throw new Error(`no ${kind} ${slug}`);
  return found;
};

describe("the registry that the archive ships", () => {
  test("has no fault", () => {
    expect(shipped.diagnostics).toEqual([]);
  });

  test("lists every code of ISO 3166-1 once, each with an English and a Chinese name", () => {
    const countries = shippedRegistry.entities.filter(({ kind }) => kind === "country");
    expect(countries.map(({ code }) => code).sort()).toEqual([...ISO_CODES].sort());
    expect(countries.filter(({ names }) => names.en === null || names.zh === null)).toEqual([]);
    expect(countries).toHaveLength(249);
  });

  test("says in Chinese too what it says in sentences", () => {
    const notes = shippedRegistry.entities.flatMap(({ facts }) =>
      facts.filter(({ name }) => name === "note" || name === "workshops reported"),
    );
    expect(notes.length).toBeGreaterThan(40);
    expect(notes.filter(({ valueZh }) => valueZh === undefined)).toEqual([]);
  });

  test("names Nicaragua's workshop with its host, opening day and sources", () => {
    const workshop = entity("workshop", "luban-workshop-nicaragua");
    expect(workshop.country).toBe("nicaragua");
    expect(workshop.partOf).toEqual({ kind: "workshop", slug: "luban-workshop" });
    expect(workshop.facts).toContainEqual({
      name: "opened",
      value: "2025-12-10",
      source:
        "www.seetaoe.com/details/254469.html; subsites.chinadaily.com.cn/tianjin/lubanws/2025-12/17/c_1148491.htm; diariobarricada.com/2025/12/15/taller-luban-marca-un-hito-en-la-educacion-tecnica-de-nicaragua",
    });
  });

  test("holds the several workshops of a country together under one that is part of the programme", () => {
    expect(entity("workshop", "luban-workshop-egypt-ain-shams-university").partOf?.slug).toBe("luban-workshop-egypt");
    expect(entity("workshop", "luban-workshop-egypt").partOf?.slug).toBe("luban-workshop");
  });

  test("says of a fact that nobody states that it is not stated", () => {
    expect(entity("workshop", "luban-workshop-turkmenistan").facts).toContainEqual({
      name: "opened",
      value: null,
      source:
        "turkmenistan.gov.tm/index.php/en/post/101061/representatives-turkmen-oil-and-gas-university-took-part-luban-workshop-conference",
    });
  });

  test("every workshop's slug begins with the programme's and holds its country's", () => {
    const single = shippedRegistry.entities.filter(({ kind, partOf }) => kind === "workshop" && partOf !== null);
    expect(single.filter(({ slug, country }) => !slug.startsWith(`luban-workshop-${country}`))).toEqual([]);
    expect(single.length).toBeGreaterThan(33);
  });

  test("knows the outlets of the first articles by the form in which the source writes them", () => {
    const names = new Map(
      shippedRegistry.outlets.flatMap(({ stated, names: { zh } }) => stated.map((form) => [form, zh])),
    );
    expect(names.get("Zhong Guo Xin Wen Wang")).toBe("中国新闻网");
    expect(names.get("Ren Min Ri Bao Hai Wai Ban")).toBe("人民日报海外版");
    expect(names.get("Ke Ji Ri Bao")).toBe("科技日报");
    expect(names.get("Qi Lu Wan Bao Wang")).toBe("齐鲁晚报网");
    expect(names.get("3 6 Ke")).toBe("36氪");
  });
});
