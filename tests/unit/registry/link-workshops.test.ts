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

describe("a country that opens the clause", () => {
  test.each([
    ["In Madagascar, the Luban Workshop teaches electricians.", ["luban-workshop-madagascar [Luban Workshop]"]],
    [
      "It rained; in Addis Ababa, Ethiopia, the Luban Workshop stayed open.",
      ["luban-workshop-ethiopia [Luban Workshop]"],
    ],
    [
      "Gabon's Luban Workshop opened in Libreville; Kazakhstan's Luban Workshop opened in Astana.",
      [
        "luban-workshop-gabon [Gabon's Luban Workshop]",
        "luban-workshop-kazakhstan-eurasian-national-university [Kazakhstan's Luban Workshop]",
      ],
    ],
    ["the Luban Workshop that Madagascar runs", ["luban-workshop-madagascar [Luban Workshop that Madagascar]"]],
    ["the Luban Workshop that China built and Kenya saw", ["luban-workshop [Luban Workshop]"]],
    ["记者在马达加斯加走进鲁班工坊。", ["luban-workshop-madagascar [马达加斯加走进鲁班工坊]"]],
    ["马达加斯加首个以电气为主的鲁班工坊开课。", ["luban-workshop-madagascar [马达加斯加首个以电气为主的鲁班工坊]"]],
    ["马达加斯加记者走进鲁班工坊。", ["luban-workshop [鲁班工坊]"]],
    ["如今在马达加斯加，鲁班工坊开设了电气专业。", ["luban-workshop-madagascar [鲁班工坊]"]],
    ["在埃及艾因夏姆斯大学，鲁班工坊新添机床。", ["luban-workshop-egypt-ain-shams-university [鲁班工坊]"]],
    // The programme: as a brand, of a country without a workshop, of several, behind a verb, at home.
    ["In Madagascar, the Luban Workshop model is studied.", ["luban-workshop [Luban Workshop]"]],
    ["In Canada, the Luban Workshop was praised.", ["luban-workshop [Luban Workshop]"]],
    ["In Madagascar, Luban Workshops were praised.", ["luban-workshop [Luban Workshops]"]],
    ["Launched in Thailand, the Luban Workshop has spread.", ["luban-workshop [Luban Workshop]"]],
    ["In Tianjin, China, the Luban Workshop was praised.", ["luban-workshop [Luban Workshop]"]],
    ["在马达加斯加，鲁班工坊已成为品牌。", ["luban-workshop [鲁班工坊]"]],
    ["他去年在马达加斯加，鲁班工坊的事没有听说。", ["luban-workshop [鲁班工坊]"]],
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

describe("an organization that holds the name of its country", () => {
  test.each([
    [
      "东哈萨克斯坦技术大学鲁班工坊的学员参加比赛。",
      "luban-workshop-kazakhstan-east-kazakhstan-technical-university [东哈萨克斯坦技术大学鲁班工坊]",
    ],
    [
      "The East Kazakhstan Technical University Luban Workshop trains mechanics.",
      "luban-workshop-kazakhstan-east-kazakhstan-technical-university [East Kazakhstan Technical University Luban Workshop]",
    ],
    [
      "the Luban Workshop at East Kazakhstan Technical University",
      "luban-workshop-kazakhstan-east-kazakhstan-technical-university [Luban Workshop at East Kazakhstan Technical University]",
    ],
    [
      "坦桑尼亚国立交通学院鲁班工坊",
      "luban-workshop-tanzania-national-institute-of-transport [坦桑尼亚国立交通学院鲁班工坊]",
    ],
  ])("is taken whole: %s", (text, expected) => {
    expect(linked(text, "workshop")).toEqual([expected]);
  });
});

describe("what stands in the same clause", () => {
  test.each([
    ["设在阿斯塔纳的哈萨克斯坦鲁班工坊开设人工智能课程。", "kazakhstan-eurasian-national-university"],
    ["哈萨克斯坦鲁班工坊设在欧亚国立大学。", "kazakhstan-eurasian-national-university"],
    ["欧亚国立大学的哈萨克斯坦鲁班工坊", "kazakhstan-eurasian-national-university"],
    ["哈萨克斯坦鲁班工坊由天津职业大学与东哈萨克斯坦技术大学共建。", "kazakhstan-east-kazakhstan-technical-university"],
    ["由重庆工程职业技术学院承建的坦桑尼亚鲁班工坊", "tanzania-ardhi-university"],
    ["埃及鲁班工坊由天津交通职业学院承建。", "egypt-advanced-technical-school-cairo"],
    [
      "The Kazakhstan Luban Workshop is located at Eurasian National University.",
      "kazakhstan-eurasian-national-university",
    ],
    [
      "Kazakhstan's Luban Workshop, hosted by East Kazakhstan Technical University, grew.",
      "kazakhstan-east-kazakhstan-technical-university",
    ],
    ["In Almaty, Kazakhstan's Luban Workshop trains drivers.", "kazakhstan-academy-of-logistics-and-transport"],
    [
      "The Tanzania Luban Workshop was built by Chongqing Vocational Institute of Engineering.",
      "tanzania-ardhi-university",
    ],
    // Of two of the three, so that it decides nothing.
    ["由天津职业大学承建的哈萨克斯坦鲁班工坊", "kazakhstan"],
    // Another sentence's, or no site of the workshop.
    ["The Kazakhstan Luban Workshop grew. In Astana a school opened.", "kazakhstan"],
    ["The Kazakhstan Luban Workshop sent students to a contest in Astana.", "kazakhstan"],
    ["哈萨克斯坦鲁班工坊与欧亚国立大学签约。", "kazakhstan"],
    ["哈萨克斯坦鲁班工坊学员赴阿斯塔纳参赛。", "kazakhstan"],
  ])("decides between a country's workshops, where it says their site, host or partner: %s", (text, slug) => {
    const slugs = linkText(text)
      .mentions.filter(({ kind }) => kind === "workshop")
      .map((one) => one.slug);
    expect(slugs).toEqual([`luban-workshop-${slug}`]);
  });

  test.each([
    ["Machakos University in Kenya hosts a Luban Workshop.", "kenya"],
    [
      "L.N. Gumilyov Eurasian National University runs the country's second Luban Workshop.",
      "kazakhstan-eurasian-national-university",
    ],
    ["Serbia will open a Luban Workshop next year.", "serbia"],
    ["吉布提将建设鲁班工坊。", "djibouti"],
  ])("makes it a country's or a host's: %s", (text, slug) => {
    const slugs = linkText(text)
      .mentions.filter(({ kind }) => kind === "workshop")
      .map((one) => one.slug);
    expect(slugs).toEqual([`luban-workshop-${slug}`]);
  });
});

describe("several workshops in one sentence", () => {
  test.each([
    [
      "A Luban Workshop in the Democratic Republic of the Congo and one in Guinea are planned.",
      [
        "luban-workshop-democratic-republic-of-the-congo [Luban Workshop in the Democratic Republic of the Congo]",
        "luban-workshop-guinea [one in Guinea]",
      ],
    ],
    [
      "the Luban Workshop in Thailand, another in Ponorogo, Indonesia, and one in Kenya",
      [
        "luban-workshop-thailand [Luban Workshop in Thailand]",
        "luban-workshop-indonesia [another in Ponorogo, Indonesia]",
        "luban-workshop-kenya [one in Kenya]",
      ],
    ],
    [
      "The Luban Workshop at Ardhi University teaches design, while the one at the National Institute of Transport trains drivers.",
      [
        "luban-workshop-tanzania-ardhi-university [Luban Workshop at Ardhi University]",
        "luban-workshop-tanzania-national-institute-of-transport [one at the National Institute of Transport]",
      ],
    ],
    [
      "The Luban Workshop in Ethiopia has a training centre similar to the one in Kenya.",
      ["luban-workshop-ethiopia [Luban Workshop in Ethiopia]"],
    ],
    ["埃及鲁班工坊在肯尼亚举行推介会。", ["luban-workshop-egypt [埃及鲁班工坊]"]],
    ["马里鲁班工坊在塞内加尔达喀尔设立分部。", ["luban-workshop-mali [马里鲁班工坊]"]],
    ["The Egypt Luban Workshop was unveiled at Nairobi Polytechnic.", ["luban-workshop-egypt [Egypt Luban Workshop]"]],
    ["The Thailand Luban Workshop in Phnom Penh hosted a fair.", ["luban-workshop-thailand [Thailand Luban Workshop]"]],
    ["a Luban Workshop in the Philippines", ["luban-workshop-philippines [Luban Workshop in the Philippines]"]],
    [
      "The Luban Workshop in Kenya works with two colleges, one in Uganda.",
      ["luban-workshop-kenya [Luban Workshop in Kenya]"],
    ],
    [
      "Luban Workshops in Thailand, Indonesia and Portugal",
      ["luban-workshop", "luban-workshop-thailand", "luban-workshop-indonesia", "luban-workshop-portugal"].map(
        (slug) => `${slug} [Luban Workshops]`,
      ),
    ],
    [
      "泰国、印尼和葡萄牙鲁班工坊",
      ["luban-workshop", "luban-workshop-thailand", "luban-workshop-indonesia", "luban-workshop-portugal"].map(
        (slug) => `${slug} [鲁班工坊]`,
      ),
    ],
    [
      "吉尔吉斯斯坦、塔吉克斯坦两国鲁班工坊",
      ["luban-workshop", "luban-workshop-kyrgyzstan", "luban-workshop-tajikistan"].map((slug) => `${slug} [鲁班工坊]`),
    ],
    [
      "the Thai and Cambodian Luban Workshops",
      ["luban-workshop", "luban-workshop-thailand", "luban-workshop-cambodia"].map(
        (slug) => `${slug} [Luban Workshops]`,
      ),
    ],
    [
      "the Luban Workshops in the DRC, the Gambia and Guinea",
      [
        "luban-workshop",
        "luban-workshop-democratic-republic-of-the-congo",
        "luban-workshop-gambia",
        "luban-workshop-guinea",
      ].map((slug) => `${slug} [Luban Workshops]`),
    ],
  ])("are each linked: %s", (text, expected) => {
    expect(linked(text, "workshop")).toEqual(expected);
  });
});

describe("a country with another name in brackets", () => {
  test.each([
    ["象牙海岸（科特迪瓦）的魯班工坊", "luban-workshop-cote-d-ivoire [象牙海岸（科特迪瓦）的魯班工坊]"],
    ["科特迪瓦（象牙海岸）鲁班工坊", "luban-workshop-cote-d-ivoire [科特迪瓦（象牙海岸）鲁班工坊]"],
    [
      "the Côte d'Ivoire (Ivory Coast) Luban Workshop",
      "luban-workshop-cote-d-ivoire [Côte d'Ivoire (Ivory Coast) Luban Workshop]",
    ],
    [
      "Luban Workshop in Ivory Coast (Côte d'Ivoire)",
      "luban-workshop-cote-d-ivoire [Luban Workshop in Ivory Coast (Côte d'Ivoire)]",
    ],
  ])("has one workshop: %s", (text, expected) => {
    expect(linked(text, "workshop")).toEqual([expected]);
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
