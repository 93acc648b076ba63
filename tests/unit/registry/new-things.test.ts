import { describe, expect, test } from "vitest";
import { judgeNewThings } from "./judge-new-things";
import { linked, linkText } from "./shipped-linker";

const FOLDER = "tests/fixtures/registry";

describe("names that the registry does not have, on judged sentences", () => {
  test("none is linked wrongly, and what is not linked is known", () => {
    expect(judgeNewThings(`${FOLDER}/new-things.ndjson`)).toEqual({
      right: 122,
      wrong: [],
      missed: [
        "en-015 organization [Forum Group]",
        "en-055 organization [British Council]",
        "en-056 organization [BMW Group]",
      ],
    });
  });

  test("none is linked wrongly in sentences on which no pattern was made", () => {
    const { right, wrong, missed } = judgeNewThings(`${FOLDER}/new-things-held-out.ndjson`);
    expect(wrong).toEqual([]);
    expect(right / (right + missed.length)).toBeGreaterThan(0.85);
    const conferences = missed.filter((one) => / (?:workshop|conference) /.test(one));
    expect(conferences).toEqual(["zh-020 conference [“一带一路”暨金砖国家技能发展与技术创新大赛]"]);
  });
});

test("of regions, national schools and weeks of the field none is linked wrongly, and what is missed is known", () => {
  expect(judgeNewThings(`${FOLDER}/new-things-of-the-field.ndjson`)).toEqual({
    right: 68,
    wrong: [],
    missed: ["en-033 organization [Southeast Asian Ministers of Education Organization]"],
  });
});

/** `kind slug [surface] rule` of every link that a pattern made. */
const recognised = (text: string) =>
  linkText(text)
    .mentions.filter(({ rule }) => rule.startsWith("pattern-"))
    .map(({ kind, slug, surface, rule }) => `${kind} ${slug} [${surface}] ${rule}`);

describe("a name is linked as far as it goes", () => {
  test.each([
    [
      "The China International Fair for Trade in Services opened in Beijing.",
      ["conference china-international-fair-for-trade-in-services [China International Fair for Trade in Services]"],
    ],
    [
      "He attended the Boao Forum for Asia Annual Conference 2025 in Hainan.",
      ["conference boao-forum-for-asia [Boao Forum for Asia]"],
    ],
    [
      "The New Zealand College of Chinese Medicine opened.",
      ["organization new-zealand-college-of-chinese-medicine [New Zealand College of Chinese Medicine]"],
    ],
    ["A New Kenya Polytechnic is planned", []],
    ["the Bill and Melinda Gates Foundation gave money", []],
    ["He left the Peanut Corporation of America last year", []],
    ["A Forum on AI, Education and Skills opened there", []],
    ["Children's Hospital Foundation of Manitoba asked for help", []],
    ["The University of Michigan Center for Computer Security warned them", []],
    [
      "the University of Rouen and University of Manchester researchers met",
      [
        "organization university-of-rouen [University of Rouen]",
        "organization university-of-manchester [University of Manchester]",
      ],
    ],
    [
      "He left New York University and joined Papua New Guinea University of Technology.",
      [
        "organization new-york-university [New York University]",
        "organization papua-new-guinea-university-of-technology [Papua New Guinea University of Technology]",
      ],
    ],
    ["They met in the Golden Week and the Asia Week.", []],
    [
      "The Kigali Skills Festival drew teachers of Rwanda Polytechnic; a Chinese Polytechnic sent none.",
      [
        "conference kigali-skills-festival [Kigali Skills Festival]",
        "organization rwanda-polytechnic [Rwanda Polytechnic]",
      ],
    ],
    [
      "Zambia's Technical Education, Vocational and Entrepreneurship Training Authority approved it.",
      [
        "organization zambias-technical-education-vocational-and-entrepreneurship-training-authority [Zambia's Technical Education, Vocational and Entrepreneurship Training Authority]",
      ],
    ],
    [
      "肯尼亚职业技术教育与培训管理局参与制定标准，当地管理局没有。",
      ["organization ken-ni-ya-zhi-ye-ji-shu-jiao-yu-yu-pei-xun-guan-li-ju [肯尼亚职业技术教育与培训管理局]"],
    ],
    [
      "The Kigali Skills Forum's guests met Gitega Polytechnic's rector; the Board's and the Forum's rules are old.",
      ["conference kigali-skills-forum [Kigali Skills Forum]", "organization gitega-polytechnic [Gitega Polytechnic]"],
    ],
    [
      "they were guests of the Gulf Business Forum’s Women Leaders Summit last year",
      ["conference gulf-business-forum [Gulf Business Forum]"],
    ],
    [
      "The Silk Road Artisans Workshop opened; a Pottery Artisans Workshop did not.",
      ["workshop silk-road-artisans-workshop [Silk Road Artisans Workshop]"],
    ],
    ["老挝丝路技工工坊和陶瓷技工工坊开工。", ["workshop lao-wo-si-lu-ji-gong-gong-fang [老挝丝路技工工坊]"]],
    [
      "第三屆亞太技職教育高峰會和东盟技艺传承大会开幕，校园展示会、技能节也办了。",
      [
        "conference ya-tai-ji-zhi-jiao-yu-gao-feng-hui [亞太技職教育高峰會]",
        "conference dong-meng-ji-yi-chuan-cheng-da-hui [东盟技艺传承大会]",
      ],
    ],
    [
      "东盟首届技工技能大赛和第六届国际焊工技能大赛开幕；学校第二届技能大赛、国际学术研讨会也办了。",
      [
        "conference dong-meng-ji-gong-ji-neng-da-sai [东盟首届技工技能大赛]",
        "conference guo-ji-han-gong-ji-neng-da-sai [国际焊工技能大赛]",
      ],
    ],
    [
      "出席中越职业教育对话会；初中越级职业教育论坛，中越职业学院。",
      ["conference zhong-yue-zhi-ye-jiao-yu-dui-hua-hui [中越职业教育对话会]"],
    ],
    [
      "They went to last May's World Welders Conference, UNESCO's Global Skills Forum, and the Omani Bank's Youth Forum.",
      [
        "conference world-welders-conference [World Welders Conference]",
        "conference global-skills-forum [Global Skills Forum]",
      ],
    ],
    [
      "He went to Kenya's National Skills Summit, to Kigali's National Skills Summit and to Oman's Skills Summit yesterday.",
      ["conference kenya-national-skills-summit [Kenya's National Skills Summit]"],
    ],
    [
      "The minister opened ASEAN's second Skills Training Forum and left Kenya's first Skills Forum to others.",
      ["conference asean-skills-training-forum [ASEAN's second Skills Training Forum]"],
    ],
    [
      "湄公河职业教育联盟年会在昆明举行，亚洲教育论坛年会和大学联盟年会也开了。",
      [
        "conference mei-gong-he-zhi-ye-jiao-yu-lian-meng-nian-hui [湄公河职业教育联盟年会]",
        "outcome mei-gong-he-zhi-ye-jiao-yu-lian-meng [湄公河职业教育联盟]",
        "conference ya-zhou-jiao-yu-lun-tan [亚洲教育论坛]",
      ],
    ],
    ["副校长詹姆斯·基马尼签约。", ["person zhan-mu-si-ji-ma-ni-7de2 [詹姆斯·基马尼]"]],
    ["非洲大学和欧洲学院的代表参观了亚洲职业学院。", []],
    [
      "The first China-Central Asia Education Ministers' Meeting was held in Urumqi.",
      ["conference china-central-asia-education-ministers-meeting [China-Central Asia Education Ministers' Meeting]"],
    ],
    [
      "the SCO Education Ministers’ Meeting opened",
      ["conference sco-education-ministers-meeting [SCO Education Ministers’ Meeting]"],
    ],
    ["the Foreign Ministers' Meeting and a Board Meeting of the China Bank, the Annual Meeting", []],
    ["President Xi Jinping met teachers", ["person xi-jinping [Xi Jinping]"]],
    ["哈萨克斯坦劳动部长努尔兰诺娃出席。", ["person nu-er-lan-nuo-wa-2543 [努尔兰诺娃]"]],
    ["教育部长怀进鹏和校长陆昕致辞。", ["person huai-jin-peng-a751 [怀进鹏]", "person lu-xin-ce90 [陆昕]"]],
    [
      "蒙古科学院和吉林省农业科学院的专家授课，科学院是什么？",
      [
        "organization meng-gu-ke-xue-yuan [蒙古科学院]",
        "organization ji-lin-sheng-nong-ye-ke-xue-yuan [吉林省农业科学院]",
      ],
    ],
    ["教授阿拉伯语、高尔夫和哈萨克斯坦文化，教授巴基斯坦。", []],
    ["President Yoweri Museveni opened it", ["person yoweri-museveni [Yoweri Museveni]"]],
    ["Secretary General Ban Ki-moon's speech was read", ["person ban-ki-moon [Ban Ki-moon]"]],
    ["Air China, China Eastern and Bank of China took part.", ["organization bank-of-china [Bank of China]"]],
    [
      "Huawei and the Bank of Kigali gave tools; Sinohydro and University of Nairobi teachers came.",
      ["organization bank-of-kigali [Bank of Kigali]", "organization university-of-nairobi [University of Nairobi]"],
    ],
    ["The African Union Summit was opened", ["conference african-union-summit [African Union Summit]"]],
    [
      "京津冀职业教育协同发展论坛开幕",
      ["conference jing-jin-ji-zhi-ye-jiao-yu-xie-tong-fa-zhan-lun-tan [京津冀职业教育协同发展论坛]"],
    ],
    ["亚洲开发与产业银行协会年会在京召开", []],
    [
      "由南非中国非洲工程协会主办",
      ["organization nan-fei-zhong-guo-fei-zhou-gong-cheng-xie-hui [南非中国非洲工程协会]"],
    ],
    ["他从中选择了上海复旦大学。", ["organization fu-dan-da-xue [复旦大学]"]],
    ["泰国曼谷农业大学", ["organization man-gu-nong-ye-da-xue [曼谷农业大学]"]],
    ["世界银行和亚洲开发银行等", ["organization ya-zhou-kai-fa-yin-hang [亚洲开发银行]"]],
    ["加入综艺节目《挑战者联盟》", []],
    ["在重庆大学城举办", []],
    [
      "出席中印尼职业教育合作论坛。",
      ["conference zhong-yin-ni-zhi-ye-jiao-yu-he-zuo-lun-tan [中印尼职业教育合作论坛]"],
    ],
    ["中非合作论坛北京峰会开幕。", ["conference zhong-fei-he-zuo-lun-tan-bei-jing-feng-hui [中非合作论坛北京峰会]"]],
  ])("%s", (text, expected) => {
    expect(recognised(text).map((one) => one.replace(/ pattern-\w+$/, ""))).toEqual(expected);
  });
});

test("simplified, traditional, and another way to write a name are one entity", () => {
  const slugs = ["非洲職業教育高峰論壇", "非洲职业教育高峰论坛"].map(
    (name) => linkText(`出席${name}。`).provisional[0]?.slug,
  );
  expect(slugs).toEqual(["fei-zhou-zhi-ye-jiao-yu-gao-feng-lun-tan", "fei-zhou-zhi-ye-jiao-yu-gao-feng-lun-tan"]);
  const ministries = ["Kenya's Ministry of Health", "the Kenyan Ministry of Health", "the Ministry of Health of Kenya"];
  expect(ministries.map((name) => linkText(`Officials of ${name} came yesterday.`).provisional)).toEqual(
    Array.from(ministries, () => [
      {
        kind: "organization",
        slug: "ministry-of-health-of-kenya",
        code: null,
        names: { en: "Ministry of Health of Kenya", zh: null },
        traditional: null,
        aliases: [],
        facts: [],
        partOf: null,
        country: "kenya",
        provisional: true,
      },
    ]),
  );
});

describe("a surname behind an office", () => {
  const people = (text: string) => linked(text, "person");

  test.each([
    ["President Banda said so. Minister Machogu agreed, and so did Ms. Chen.", []],
    [
      "Joyce Banda, president of Malawi, came. “Yes,” Ms. Banda said, and President Banda's staff went.",
      ["joyce-banda [Joyce Banda]", "joyce-banda [Banda]", "joyce-banda [Banda]"],
    ],
    [
      "Director Wang spoke before Wang Lijun, director of the school, did.",
      ["wang-lijun [Wang]", "wang-lijun [Wang Lijun]"],
    ],
    [
      "Principal Wang Wei and Director Wang Lijun met; Director Wang spoke.",
      ["wang-wei [Wang Wei]", "wang-lijun [Wang Lijun]"],
    ],
    [
      "President Joyce Banda opened the President Banda Foundation; she met no banda, and the Banda Road is old.",
      ["joyce-banda [Joyce Banda]"],
    ],
    ["Minister of State for Higher Education John Muyingo came.", ["john-muyingo [John Muyingo]"]],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

test("people whose names are one in toneless pinyin are two entities", () => {
  const slugs = ["校长李伟表示", "校长李薇表示"].map((text) => linkText(text).provisional[0]?.slug);
  expect(slugs).toEqual(["li-wei-57f8", "li-wei-e12f"]);
});

test("a workshop of the brand that no country is tied to is part of the programme", () => {
  const { mentions, provisional } = linkText("恩杰拉大学鲁班工坊揭牌。");
  expect(mentions.filter(({ kind }) => kind === "workshop").map(({ surface, rule }) => [surface, rule])).toEqual([
    ["恩杰拉大学鲁班工坊", "pattern-workshop"],
  ]);
  expect(linked("Students of the Nyeri Luban Workshop met them.", "workshop")).toEqual([
    "nyeri-luban-workshop [Nyeri Luban Workshop]",
  ]);
  expect(provisional.find(({ kind }) => kind === "workshop")?.partOf).toEqual({
    kind: "workshop",
    slug: "luban-workshop",
  });
});

test("what the registry has is never made anew, in whatever way it is written", () => {
  for (const text of [
    "The Tianjin University of Technology & Education joined them.",
    "the National Committee of the Chinese People's Political Consultative Conference met",
    'China promotes the "Belt and Road" Initiative with others.',
  ]) {
    expect(linkText(text).provisional).toEqual([]);
  }
});

test("headlines, whose words all have capitals, are not read", () => {
  expect(recognised("China Hosts Global Vocational Training Forum in Tianjin")).toEqual([]);
  expect(recognised("China hosts the Global Vocational Training Forum in Tianjin")).toEqual([
    "conference global-vocational-training-forum [Global Vocational Training Forum] pattern-conference",
  ]);
});
