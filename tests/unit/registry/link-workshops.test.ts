import { describe, expect, test } from "vitest";
import { linked, linkText } from "./shipped-linker";

describe("a workshop named by its country", () => {
  test.each([
    ["The Luban Workshop in Nicaragua opened.", ["luban-workshop-nicaragua [Luban Workshop in Nicaragua]"]],
    ["Nicaragua's first Luban Workshop opened.", ["luban-workshop-nicaragua [Nicaragua's first Luban Workshop]"]],
    ["Teachers of the Nicaraguan Luban Workshop", ["luban-workshop-nicaragua [Nicaraguan Luban Workshop]"]],
    ["The Kenya Luban Workshop", ["luban-workshop-kenya [Kenya Luban Workshop]"]],
    [
      "a Luban Workshop project in Addis Ababa, Ethiopia",
      ["luban-workshop-ethiopia [Luban Workshop project in Addis Ababa, Ethiopia]"],
    ],
    [
      "The first Luban Workshop opened in 2016 in Thailand.",
      ["luban-workshop-thailand [Luban Workshop opened in 2016 in Thailand]"],
    ],
    ["China-Kyrgyzstan Luban Workshop", ["luban-workshop-kyrgyzstan [China-Kyrgyzstan Luban Workshop]"]],
    ["尼加拉瓜鲁班工坊揭牌", ["luban-workshop-nicaragua [尼加拉瓜鲁班工坊]"]],
    ["魯班工坊在泰國落戶", ["luban-workshop-thailand [魯班工坊在泰國]"]],
    ["在泰国建立的第一个鲁班工坊", ["luban-workshop-thailand [泰国建立的第一个鲁班工坊]"]],
    ["鲁班工坊于2016年在泰国建立", ["luban-workshop-thailand [鲁班工坊于2016年在泰国]"]],
  ])("%s", (text, expected) => {
    expect(linked(text, "workshop")).toEqual(expected);
  });
});

describe("a country with several workshops", () => {
  test.each([
    ["the Luban Workshop at Ain Shams University in Egypt", "luban-workshop-egypt-ain-shams-university"],
    ["埃及艾因夏姆斯大学鲁班工坊", "luban-workshop-egypt-ain-shams-university"],
    ["Kazakhstan's third Luban Workshop", "luban-workshop-kazakhstan-academy-of-logistics-and-transport"],
    ["The second Luban Workshop in Kazakhstan", "luban-workshop-kazakhstan-eurasian-national-university"],
    ["哈萨克斯坦第二所鲁班工坊", "luban-workshop-kazakhstan-eurasian-national-university"],
    ["the Luban Workshop in Almaty", "luban-workshop-kazakhstan-academy-of-logistics-and-transport"],
    ["The Luban Workshop in Kazakhstan", "luban-workshop-kazakhstan"],
    ["Egypt's two Luban Workshops", "luban-workshop-egypt"],
    ["中国在埃及建设了两个鲁班工坊", "luban-workshop-egypt"],
  ])("%s", (text, slug) => {
    expect(
      linkText(text)
        .mentions.filter(({ kind }) => kind === "workshop")
        .map((one) => one.slug),
    ).toEqual([slug]);
  });
});

describe("the brand without a country of its own", () => {
  test.each([
    "10 Luban Workshops have been established in 8 SCO countries, including Russia and Kazakhstan",
    "China's Luban Workshops in Africa",
    "The Luban Workshop Experience Hall in Tianjin",
    "Kenyan students at the Luban Workshop",
    "At the Luban Workshop, Kenyan students learn. Mali was there.",
    "The Luban Workshop Alliance met in Kenya.",
    "天津鲁班工坊品牌走向世界",
    "鲁班工坊体验馆",
  ])("is the programme: %s", (text) => {
    expect(
      linkText(text)
        .mentions.filter(({ kind }) => kind === "workshop")
        .map((one) => one.slug),
    ).toEqual(["luban-workshop"]);
  });

  test.each(["Luban Construction Workshop College in Cambodia", "The Shenzhen Digital Workshop"])(
    "is no workshop at all: %s",
    (text) => {
      expect(linked(text, "workshop")).toEqual([]);
    },
  );
});

test("an enumeration names the programme and each country's workshop in the same place", () => {
  expect(linked("It has Luban Workshops in Thailand, Egypt and Mali.", "workshop")).toEqual([
    "luban-workshop [Luban Workshops]",
    "luban-workshop-thailand [Luban Workshops]",
    "luban-workshop-egypt [Luban Workshops]",
    "luban-workshop-mali [Luban Workshops]",
  ]);
  expect(linked("印度和印度尼西亚均设有鲁班工坊。", "workshop")).toEqual([
    "luban-workshop [鲁班工坊]",
    "luban-workshop-india [鲁班工坊]",
    "luban-workshop-indonesia [鲁班工坊]",
  ]);
});

test("a country whose workshop the registry lacks gets a provisional one", () => {
  const { mentions, provisional } = linkText("加纳鲁班工坊和Luban Workshop in Ghana");
  expect(mentions.filter(({ kind }) => kind === "workshop").map(({ slug, rule }) => [slug, rule])).toEqual([
    ["luban-workshop-ghana", "workshop-provisional"],
    ["luban-workshop-ghana", "workshop-provisional"],
  ]);
  expect(provisional).toEqual([
    {
      kind: "workshop",
      slug: "luban-workshop-ghana",
      code: null,
      names: { en: "Ghana Luban Workshop", zh: "加纳鲁班工坊" },
      traditional: null,
      aliases: [],
      facts: [],
      partOf: { kind: "workshop", slug: "luban-workshop" },
      country: "ghana",
      provisional: true,
    },
  ]);
});

describe("a conference series", () => {
  test.each([
    ["2024 World Vocational and Technical Education Development Conference", "-2024"],
    ["the World Vocational and Technical Education Development Conference 2022", "-2022"],
    ["2024年世界职业技术教育发展大会", "-2024"],
    ["首届世界职业技术教育发展大会", "-2022"],
    ["第二届世界职业技术教育发展大会", "-2024"],
    ["two World Vocational Technical Education Development Conferences", ""],
    ["2031年世界职业技术教育发展大会", ""],
  ])("is linked as the edition that year or number decide, else as itself: %s", (text, edition) => {
    const slugs = linkText(text)
      .mentions.filter(({ kind }) => kind === "conference")
      .map(({ slug }) => slug);
    expect(slugs).toEqual([`world-vocational-and-technical-education-development-conference${edition}`]);
  });
});
