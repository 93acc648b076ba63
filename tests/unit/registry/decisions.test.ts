import { describe, expect, test } from "vitest";
import { compileLinker } from "@/lib/registry/compile-linker";
import { decidedEntities } from "@/lib/registry/decided-entities";
import type { Decision } from "@/lib/registry/decision";
import { formatDecision } from "@/lib/registry/format-decision";
import { linkArticle } from "@/lib/registry/link-article";
import { parseRegistry } from "@/lib/registry/parse-registry";
import { shippedFiles } from "./shipped-linker";

/** The shipped registry with these decisions and none else. */
function linkerWith(decisions: string) {
  const others = shippedFiles.filter(({ path }) => !path.endsWith("decisions.yaml"));
  const { value, diagnostics } = parseRegistry([...others, { path: "decisions.yaml", text: decisions }]);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return compileLinker(value);
}

const FORUM = "The Silk Road Skills Forum was opened by the Nairobi Skills Forum on Monday.";

function link(decisions: string, text = FORUM) {
  const { mentions, provisional } = linkArticle(linkerWith(decisions), {
    title: "",
    viewpoint: { text, citations: [] },
    groups: [],
  });
  return {
    mentions: mentions
      .filter(({ kind }) => kind !== "country" && kind !== "place")
      .map(({ kind, slug, surface, rule }) => `${kind}/${slug} [${surface}] ${rule}`),
    lacking: provisional.map(({ slug, names, provisional: isProvisional }) => ({ slug, names, isProvisional })),
  };
}

const SILK = "conference/silk-road-skills-forum [Silk Road Skills Forum] pattern-conference";
const NAIROBI = "conference/nairobi-skills-forum [Nairobi Skills Forum] pattern-conference";

describe("a decision on a name that the registry lacks", () => {
  test("without one, the entity is provisional", () => {
    expect(link("").mentions).toEqual([SILK, NAIROBI]);
    expect(link("").lacking[0]).toEqual({
      slug: "silk-road-skills-forum",
      names: { en: "Silk Road Skills Forum", zh: null },
      isProvisional: true,
    });
  });

  test("accepted, it is no longer provisional and has the curator's names beside its own", () => {
    const { mentions, lacking } = link("- { accept: conference/silk-road-skills-forum, zh: 丝路技能论坛 }");
    expect(mentions).toEqual(["conference/silk-road-skills-forum [Silk Road Skills Forum] pattern-decided", NAIROBI]);
    expect(lacking[0]).toEqual({
      slug: "silk-road-skills-forum",
      names: { en: "Silk Road Skills Forum", zh: "丝路技能论坛" },
      isProvisional: false,
    });
  });

  test("rejected, it is never linked", () => {
    const { mentions, lacking } = link("- { reject: conference/silk-road-skills-forum }");
    expect(mentions).toEqual([NAIROBI]);
    expect(lacking.map(({ slug }) => slug)).toEqual(["nairobi-skills-forum"]);
  });

  test("renamed, it has the new slug and names", () => {
    const { mentions, lacking } = link(
      "- { rename: conference/silk-road-skills-forum, to: silk-forum, en: Silk Forum }",
    );
    expect(mentions[0]).toBe("conference/silk-forum [Silk Road Skills Forum] pattern-decided");
    expect(lacking[0]).toEqual({ slug: "silk-forum", names: { en: "Silk Forum", zh: null }, isProvisional: false });
  });

  test("merged into an entity of the registry, it is mentions of that one and no entity of its own", () => {
    const { mentions, lacking } = link(
      "- { merge: conference/silk-road-skills-forum, into: conference/china-nicaragua-vocational-education-cooperation-forum-2025 }",
    );
    expect(mentions[0]).toBe(
      "conference/china-nicaragua-vocational-education-cooperation-forum-2025 [Silk Road Skills Forum] pattern-decided",
    );
    expect(lacking.map(({ slug }) => slug)).toEqual(["nairobi-skills-forum"]);
  });

  test("a merger is followed through a renaming and another merger, whatever their order", () => {
    const { mentions, lacking } = link(`- { merge: conference/silk-road-skills-forum, into: conference/middle-forum }
- { merge: conference/middle-forum, into: conference/nairobi-skills-forum }
- { rename: conference/nairobi-skills-forum, to: nairobi-forum, en: Nairobi Forum, zh: 内罗毕论坛 }`);
    expect(mentions.map((mention) => mention.split(" ")[0])).toEqual([
      "conference/nairobi-forum",
      "conference/nairobi-forum",
    ]);
    expect(lacking).toEqual([
      { slug: "nairobi-forum", names: { en: "Nairobi Forum", zh: "内罗毕论坛" }, isProvisional: false },
    ]);
  });

  test("the name that only its own text knows stays when the text of a merged one comes after", () => {
    const { lacking } = link(`- { accept: conference/silk-road-skills-forum, zh: 丝路技能论坛 }
- { merge: conference/nairobi-skills-forum, into: conference/silk-road-skills-forum }`);
    expect(lacking).toEqual([
      {
        slug: "silk-road-skills-forum",
        names: { en: "Silk Road Skills Forum", zh: "丝路技能论坛" },
        isProvisional: false,
      },
    ]);
  });

  test("what is named by the slug that another was given is that one", () => {
    const { lacking } = link("- { rename: conference/silk-road-skills-forum, to: nairobi-skills-forum, en: A Forum }");
    expect(lacking).toEqual([
      { slug: "nairobi-skills-forum", names: { en: "A Forum", zh: null }, isProvisional: false },
    ]);
  });

  test("the names that its line gives are linked like those of the registry", () => {
    const line = "- { accept: conference/silk-road-skills-forum, en: Silk Skills Days, zh: 丝路巧匠汇 }";
    expect(link(line, "Silk Skills Days were held; 丝路巧匠汇闭幕。")).toEqual({
      mentions: [
        "conference/silk-road-skills-forum [Silk Skills Days] named",
        "conference/silk-road-skills-forum [丝路巧匠汇] named",
      ],
      lacking: [
        {
          slug: "silk-road-skills-forum",
          names: { en: "Silk Skills Days", zh: "丝路巧匠汇" },
          isProvisional: false,
        },
      ],
    });
    const renamed = "- { rename: person/li-ming-3f2a, to: li-ming-minister, zh: 李明敏 }";
    expect(link(renamed, "李明敏来访。").mentions).toEqual(["person/li-ming-minister [李明敏] named"]);
  });

  test("a name that is given to two links neither, and one of the registry is the registry's", () => {
    const two = "- { accept: person/li-wei-57f8, en: Li Wei }\n- { accept: person/li-wei-e12f, en: Li Wei }";
    expect(link(two, "They met Li Wei.").mentions).toEqual([]);
    const taken = "- { accept: person/lu-hsin, en: Lu Hsin, zh: 鲁昕 }";
    expect(link(taken, "职业教育专家鲁昕来访。Lu Hsin came.").mentions).toEqual([
      "person/lu-xin [鲁昕] named",
      "person/lu-hsin [Lu Hsin] named",
    ]);
  });

  test("the workshop of a country is linked by another name with its country", () => {
    const linker = linkerWith("- { accept: workshop/luban-workshop-fiji, zh: 苏瓦鲁班学堂 }");
    const { provisional } = linkArticle(linker, {
      title: "苏瓦鲁班学堂揭牌",
      viewpoint: null,
      groups: [],
    });
    expect(provisional.map(({ slug, country, partOf }) => [slug, country, partOf?.slug])).toEqual([
      ["luban-workshop-fiji", "fiji", "luban-workshop"],
    ]);
  });

  test("an organization is linked by another name with the country that its names hold", () => {
    const linker = linkerWith(
      "- { accept: organization/ministry-of-health-of-kenya, en: Ministry of Health of Kenya, zh: 肯尼亚卫生部 }",
    );
    const { provisional } = linkArticle(linker, { title: "肯尼亚卫生部来访", viewpoint: null, groups: [] });
    expect(provisional.map(({ slug, country }) => [slug, country])).toEqual([["ministry-of-health-of-kenya", "kenya"]]);
  });

  test("of an enumeration, a workshop that is merged into another is mentioned once", () => {
    const text = "Luban Workshops in Iceland and Norway";
    expect(link("", text).mentions).toEqual([
      "workshop/luban-workshop [Luban Workshops] brand",
      "workshop/luban-workshop-iceland [Luban Workshops] workshop-provisional",
      "workshop/luban-workshop-norway [Luban Workshops] workshop-provisional",
    ]);
    const decisions = `- { accept: workshop/luban-workshop-norway, en: Nordic Luban Workshop }
- { merge: workshop/luban-workshop-iceland, into: workshop/luban-workshop-norway }`;
    expect(link(decisions, text).mentions).toEqual([
      "workshop/luban-workshop [Luban Workshops] brand",
      "workshop/luban-workshop-norway [Luban Workshops] workshop-decided",
    ]);
    expect(link("- { reject: workshop/luban-workshop-iceland }", text).mentions).toEqual([
      "workshop/luban-workshop [Luban Workshops] brand",
      "workshop/luban-workshop-norway [Luban Workshops] workshop-provisional",
    ]);
  });
});

test("former slugs lead to where a decision leads, and those of rejected entities nowhere", () => {
  const linker = linkerWith(`- { reject: conference/r }
- { accept: person/ann, en: Ann }
- { merge: person/anne, into: person/ann }
- { merge: person/anna, into: person/anne }
- { rename: conference/a, to: b }
- { rename: conference/c, en: C Forum }`);
  expect(decidedEntities(linker)).toEqual({
    accepted: [
      { kind: "person", slug: "ann" },
      { kind: "conference", slug: "b" },
      { kind: "conference", slug: "c" },
    ],
    retired: [
      { kind: "conference", slug: "a", to: "b" },
      { kind: "person", slug: "anne", to: "ann" },
      { kind: "person", slug: "anna", to: "ann" },
    ],
    rejected: [{ kind: "conference", slug: "r" }],
  });
});

test.each<[Decision, string]>([
  [{ act: "reject", of: { kind: "person", slug: "a" } }, "- { reject: person/a }"],
  [
    { act: "accept", of: { kind: "conference", slug: "a" }, names: { en: "A: the Forum, again", zh: "论坛" } },
    `- { accept: conference/a, en: "A: the Forum, again", zh: 论坛 }`,
  ],
  [
    { act: "merge", of: { kind: "conference", slug: "a" }, into: { kind: "conference", slug: "b" } },
    "- { merge: conference/a, into: conference/b }",
  ],
  [
    { act: "rename", of: { kind: "conference", slug: "a" }, to: "2025", names: { en: null, zh: null } },
    `- { rename: conference/a, to: "2025" }`,
  ],
])("a decision is one line: %o", (decision, line) => {
  expect(formatDecision(decision)).toBe(line);
});

test.each([
  ["中巴合作", ["中巴"]],
  ["中巴合作，巴西", []],
  ["中巴合作，巴西、巴基斯坦", ["中巴"]],
])("of two-character pairs those are told that nothing decides: %s", (text, expected) => {
  const { unlinkedPairs } = linkArticle(linkerWith(""), {
    title: "",
    viewpoint: null,
    groups: [{ number: 1, heading: null, citations: [], bullets: [{ id: "g1-b1", text, citations: [] }] }],
  });
  expect(unlinkedPairs.map(({ surface }) => surface)).toEqual(expected);
  for (const pair of unlinkedPairs) {
    expect(pair).toEqual({ field: "bullet", group: 1, bullet: "g1-b1", start: 0, end: 2, surface: "中巴" });
  }
});
