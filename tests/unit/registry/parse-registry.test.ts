import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseRegistry, type RegistryFile } from "@/lib/registry/parse-registry";
import { REGISTRY_CODES } from "@/lib/registry/registry-diagnostic";
import { shippedFiles } from "./shipped-linker";

const COUNTRIES = `- { slug: kenya, code: KE, en: Kenya, zh: 肯尼亚 }
- { slug: mali, code: ML, en: Mali, zh: 马里 }
`;

/** Each fault as `file:line code [what it marks]`. */
function faults(...files: [name: string, text: string][]): string[] {
  const given: RegistryFile[] = files.map(([path, text]) => ({ path, text }));
  const { value, diagnostics } = parseRegistry(given);
  const keeps = ({ path, severity }: (typeof diagnostics)[number]) => severity !== "error" || path === "articles.yaml";
  expect(value === null).toBe(!diagnostics.every(keeps));
  return diagnostics.map(({ path, code, span }) => {
    const text = given.find((file) => file.path === path)?.text ?? "";
    const line = text.slice(0, span.start).split("\n").length;
    return `${path}:${line} ${code} [${text.slice(span.start, span.end)}]`;
  });
}

describe("a fault of the registry is told at its place", () => {
  test.each<[name: string, files: [string, string][], expected: string[]]>([
    ["nothing wrong", [["countries.yaml", COUNTRIES]], []],
    ["broken YAML", [["people.yaml", "- slug: a\n  en: [A\n"]], ["people.yaml:3 registry-yaml []"]],
    [
      "an unknown key",
      [["people.yaml", "- slug: ann\n  en: Ann Lee\n  age: 3\n"]],
      ["people.yaml:3 registry-shape [age]"],
    ],
    ["nothing known of an article", [["articles.yaml", "# none yet\n"]], []],
    ["nothing decided", [["decisions.yaml", "# none yet\n"]], []],
    [
      "a line that decides nothing, and one that decides two things",
      [["decisions.yaml", "- { en: A Forum }\n- { accept: conference/a, reject: conference/a }\n"]],
      [
        "decisions.yaml:1 registry-shape [{ en: A Forum }]",
        "decisions.yaml:2 registry-shape [{ accept: conference/a, reject: conference/a }]",
      ],
    ],
    [
      "an entity that is none, a key that is none, and a renaming that changes nothing",
      [
        [
          "decisions.yaml",
          "- { accept: forum/a }\n- { reject: conference/a, why: no }\n- { rename: conference/b }\n- { accept: conference/A }\n",
        ],
      ],
      [
        "decisions.yaml:1 registry-shape [forum/a]",
        "decisions.yaml:2 registry-shape [why]",
        "decisions.yaml:3 registry-shape [{ rename: conference/b }]",
        "decisions.yaml:4 registry-shape [conference/A]",
      ],
    ],
    [
      "two decisions on one entity",
      [["decisions.yaml", "- { accept: conference/a }\n- { reject: conference/b }\n- { reject: conference/a }\n"]],
      ["decisions.yaml:3 registry-duplicate-decision [conference/a]"],
    ],
    [
      "a merger into what is not there, what is rejected, and what has no name",
      [
        [
          "decisions.yaml",
          "- { merge: conference/a, into: conference/x }\n- { reject: conference/r }\n- { merge: conference/b, into: conference/r }\n- { accept: conference/n }\n- { merge: conference/c, into: conference/n }\n",
        ],
      ],
      [
        "decisions.yaml:1 registry-unknown-entity [conference/x]",
        "decisions.yaml:3 registry-unknown-entity [conference/r]",
        "decisions.yaml:5 registry-unknown-entity [conference/n]",
      ],
    ],
    [
      "mergers in a circle, and into itself",
      [
        [
          "decisions.yaml",
          "- { merge: person/a, into: person/b }\n- { merge: person/b, into: person/a }\n- { merge: person/c, into: person/c }\n",
        ],
      ],
      [
        "decisions.yaml:1 registry-cycle [person/b]",
        "decisions.yaml:2 registry-cycle [person/a]",
        "decisions.yaml:3 registry-cycle [person/c]",
      ],
    ],
    [
      "a merger into another kind",
      [
        ["countries.yaml", COUNTRIES],
        ["decisions.yaml", "- { merge: organization/kenya, into: country/kenya }\n"],
      ],
      ["decisions.yaml:1 registry-other-kind [country/kenya]"],
    ],
    [
      "a new slug that another entity has",
      [
        ["people.yaml", "- { slug: ann, en: Ann Lee }\n"],
        [
          "decisions.yaml",
          "- { rename: person/a, to: ann }\n- { rename: person/b, to: c }\n- { rename: person/d, to: c }\n",
        ],
      ],
      ["decisions.yaml:1 registry-duplicate-slug [ann]", "decisions.yaml:3 registry-duplicate-slug [c]"],
    ],
    [
      "a decision on what the registry has",
      [
        [
          "people.yaml",
          "- { slug: ann, en: Ann Lee }\n- { slug: bo, en: Bo Lee, aliases: [李波] }\n- { slug: cai, en: Cai Lee }\n",
        ],
        [
          "decisions.yaml",
          "- { accept: person/ann, en: Ann Li }\n- { accept: person/bo, en: Bo Lee, zh: 李波 }\n- { reject: person/cai }\n",
        ],
      ],
      ["decisions.yaml:1 registry-idle-decision [Ann Li]", "decisions.yaml:3 registry-idle-decision [person/cai]"],
    ],
    [
      "a decision whose names would be found everywhere",
      [["decisions.yaml", "- { accept: person/ann, en: Al, zh: 安 }\n- { accept: person/will, en: Will }\n"]],
      [
        "decisions.yaml:1 registry-short-name [Al]",
        "decisions.yaml:1 registry-short-name [安]",
        "decisions.yaml:2 registry-short-name [Will]",
      ],
    ],
    [
      "a day that is none, and an address that is none",
      [["articles.yaml", "2025-01-01-a:\n  source: example.org\n  withdrawn: { on: 2025-02-30, reason: asked for }\n"]],
      ["articles.yaml:2 registry-shape [example.org]", "articles.yaml:3 registry-shape [2025-02-30]"],
    ],
    [
      "one former slug for two articles",
      [["articles.yaml", "2025-01-01-a:\n  formerly: [x]\n2025-01-01-b:\n  formerly: [x]\n"]],
      ["articles.yaml:2 registry-former-slug [[x]]", "articles.yaml:4 registry-former-slug [[x]]"],
    ],
    [
      "two articles that lead to each other",
      [["articles.yaml", "2025-01-01-a:\n  formerly: [2025-01-01-b]\n2025-01-01-b:\n  formerly: [2025-01-01-a]\n"]],
      [
        "articles.yaml:2 registry-former-slug [[2025-01-01-b]]",
        "articles.yaml:4 registry-former-slug [[2025-01-01-a]]",
      ],
    ],
    [
      "articles as a list",
      [["articles.yaml", "- 2025-01-01-a\n"]],
      ["articles.yaml:1 registry-shape [-]", "articles.yaml:1 registry-all-held [-]"],
    ],
    [
      "what stands before the first entry",
      [["articles.yaml", "\uFEFF 2025-01-01-a:\n   note: A\n2025-01-01-b:\n  note: [B\n"]],
      ["articles.yaml:5 registry-yaml []", "articles.yaml:1 registry-all-held [ 2025-01-01-a:]"],
    ],
    [
      "an entry behind what begins a document",
      [["articles.yaml", "\uFEFF---\n2025-01-01-a:\n  note: [A\n"]],
      ["articles.yaml:4 registry-yaml []"],
    ],
    [
      "characters that no database keeps, in a comment, a value and a key",
      [
        ["countries.yaml", `# a\0\n${COUNTRIES}`],
        ["people.yaml", '- { slug: ann, en: "Ann\\0Lee" }\n- { slug: bo, en: Bo Lee, "\\ud800": x }\n'],
      ],
      [
        "countries.yaml:1 registry-yaml [\0]",
        'people.yaml:1 registry-yaml ["Ann\\0Lee"]',
        'people.yaml:2 registry-yaml ["\\ud800"]',
      ],
    ],
    [
      "such a character in one entry of articles.yaml",
      [["articles.yaml", "2025-01-01-a:\n  note: A\n2025-01-01-b:\n  # \0\n  note: B\n"]],
      ["articles.yaml:4 registry-yaml [\0]"],
    ],
    ["no list", [["people.yaml", "slug: ann\n"]], ["people.yaml:1 registry-shape [s]"]],
    ["a slug in capitals", [["people.yaml", "- slug: Ann\n  en: Ann Lee\n"]], ["people.yaml:1 registry-shape [Ann]"]],
    [
      "a code that is none",
      [["countries.yaml", `${COUNTRIES}- { slug: nowhere, code: XQ, en: Nowhere }\n`]],
      ["countries.yaml:3 registry-shape [XQ]"],
    ],
    [
      "a code twice",
      [["countries.yaml", `${COUNTRIES}- { slug: kenia, code: KE, en: Kenia }\n`]],
      ["countries.yaml:3 registry-duplicate-code [KE]"],
    ],
    [
      "a slug twice",
      [["countries.yaml", `${COUNTRIES}- { slug: mali, code: MW, en: Malawi }\n`]],
      ["countries.yaml:3 registry-duplicate-slug [mali]"],
    ],
    [
      "an alias twice",
      [["countries.yaml", `${COUNTRIES}- slug: malawi\n  code: MW\n  en: Malawi\n  aliases: [Nyasaland, Mali]\n`]],
      ["countries.yaml:2 registry-duplicate-name [Mali]", "countries.yaml:6 registry-duplicate-name [Mali]"],
    ],
    [
      "an alias that is a name of an entry behind it",
      [
        [
          "countries.yaml",
          `- { slug: chad, code: TD, en: Chad, aliases: [Perú] }\n- { slug: peru, code: PE, en: Peru }\n`,
        ],
      ],
      ["countries.yaml:1 registry-duplicate-name [Perú]", "countries.yaml:2 registry-duplicate-name [Peru]"],
    ],
    [
      "a traditional form of another's name",
      [["countries.yaml", `${COUNTRIES}- { slug: kenia, code: MW, en: Malawi, aliases: [肯尼亞] }\n`]],
      ["countries.yaml:1 registry-duplicate-name [肯尼亚]", "countries.yaml:3 registry-duplicate-name [肯尼亞]"],
    ],
    [
      "an alias that is too short",
      [["countries.yaml", `${COUNTRIES}- { slug: oman, code: OM, en: Oman, aliases: [曼, Om] }\n`]],
      ["countries.yaml:3 registry-short-name [曼]", "countries.yaml:3 registry-short-name [Om]"],
    ],
    [
      "an alias that is a word of every text, but not where capitals tell it from that",
      [
        [
          "countries.yaml",
          `${COUNTRIES}- { slug: usa, code: US, en: USA, aliases: [The], abbreviations: [US, the] }\n`,
        ],
      ],
      ["countries.yaml:3 registry-short-name [The]", "countries.yaml:3 registry-short-name [the]"],
    ],
    ["a person without a name", [["people.yaml", "- slug: ann\n"]], ["people.yaml:1 registry-no-name [slug: ann]"]],
    [
      "a country that is not there",
      [
        ["countries.yaml", COUNTRIES],
        ["places.yaml", "- { slug: lima, en: Lima, country: peru }\n"],
      ],
      ["places.yaml:1 registry-unknown-country [peru]"],
    ],
    [
      "a member that is not there",
      [
        ["countries.yaml", COUNTRIES],
        ["groups.yaml", "- slug: two\n  en: The Two\n  members: [KE, PE]\n"],
      ],
      ["groups.yaml:3 registry-unknown-member [PE]"],
    ],
    [
      "a whole that is not there",
      [["conferences.yaml", "- { slug: one-2024, en: One 2024, partOf: one }\n"]],
      ["conferences.yaml:1 registry-unknown-entity [one]"],
    ],
    [
      "a host that is not there",
      [["workshops.yaml", "- { slug: luban-workshop, en: Luban Workshop, hosts: [inatec] }\n"]],
      ["workshops.yaml:1 registry-unknown-entity [inatec]"],
    ],
    [
      "an entity of a fact that is not there",
      [
        [
          "workshops.yaml",
          "- slug: luban-workshop\n  en: Luban Workshop\n  facts:\n    - { name: host, value: INATEC, entities: [organization/inatec] }\n",
        ],
      ],
      ["workshops.yaml:4 registry-unknown-entity [organization/inatec]"],
    ],
    [
      "one of several entities of a fact that the value does not name",
      [
        ["organizations.yaml", "- { slug: one, en: One College }\n- { slug: two, en: Two College }\n"],
        [
          "workshops.yaml",
          "- slug: luban-workshop\n  en: Luban Workshop\n  facts:\n    - { name: host, value: One College, entities: [organization/one, organization/two] }\n",
        ],
      ],
      ["workshops.yaml:4 registry-unplaced-entity [organization/two]"],
    ],
    [
      "an entity of a fact that is not stated",
      [
        ["organizations.yaml", "- { slug: one, en: One College }\n"],
        [
          "workshops.yaml",
          "- slug: luban-workshop\n  en: Luban Workshop\n  facts:\n    - { name: host, value: null, entities: [organization/one] }\n",
        ],
      ],
      ["workshops.yaml:4 registry-shape [{ name: host, value: null, entities: [organization/one] }]"],
    ],
    [
      "a cycle",
      [["conferences.yaml", "- { slug: a, en: Alpha, partOf: b }\n- { slug: b, en: Beta, partOf: a }\n"]],
      ["conferences.yaml:1 registry-cycle [b]", "conferences.yaml:2 registry-cycle [a]"],
    ],
    ["a file of another name", [["cities.yaml", "[]\n"]], ["cities.yaml:1 registry-unknown-file [[]"]],
  ])("%s", (_name, files, expected) => {
    expect(faults(...files)).toEqual(expected);
  });

  test("an ambiguous name may stand for two when both say so", () => {
    const congos =
      "- { slug: a, code: CD, en: DR Congo, ambiguous: [Congo] }\n- { slug: b, code: CG, en: Congo-Brazzaville, ambiguous: [Congo] }\n";
    expect(faults(["countries.yaml", congos])).toEqual([]);
    expect(faults(["countries.yaml", congos.replace("ambiguous: [Congo] }\n-", "aliases: [Congo] }\n-")])).toEqual([
      "countries.yaml:1 registry-duplicate-name [Congo]",
      "countries.yaml:2 registry-duplicate-name [Congo]",
    ]);
  });
});

describe("a fault of the rules is told at its place", () => {
  const rules = shippedFiles.find(({ path }) => path.endsWith("/rules.yaml"));
  const others = shippedFiles.filter((file) => file !== rules);
  const broken = (find: string, put: string) => {
    const text = rules?.text.replace(find, put) ?? "";
    expect(text).not.toBe(rules?.text);
    const { value, diagnostics } = parseRegistry([...others, { path: "rules.yaml", text }]);
    return { value, told: diagnostics.map(({ code, span }) => `${code} [${text.slice(span.start, span.end)}]`) };
  };

  test("a list that is not there", () => {
    const { value, told } = broken("after: [$in-a-state,", "after: [$in-a-stat,");
    expect(told).toEqual(["registry-unknown-list [$in-a-stat]"]);
    expect(broken('"和$other-countries"', '"和$other-counties"').told).toEqual([
      'registry-unknown-list ["和$other-counties"]',
    ]);
    expect(broken("after: [$in-a-state,", 'after: ["$stats and $stat",').told).toEqual([
      'registry-unknown-list ["$stats and $stat"]',
      'registry-unknown-list ["$stats and $stat"]',
    ]);
    expect(broken("[$two-countries]", "[$two-country]").told).toEqual(["registry-unknown-list [$two-country]"]);
    expect(value).toBeNull();
  });

  test("the places of a country that has none", () => {
    expect(broken("after: [$places-of-central-african-republic", "after: [$places-of-nowhere").told).toEqual([
      "registry-unknown-list [$places-of-nowhere]",
    ]);
  });

  test("a list so deep that something of it would be left", () => {
    const lists = (...lines: string[]) => ["lists:", ...lines, ""].join("\n  ").trimEnd();
    const deep = broken("lists:", lists("one: [$two]", "two: [$three]", "three: [three]"));
    expect(deep.told).toEqual([]);
    expect(broken("lists:", lists("one: [$two]", "two: [$three]", "three: [$four]", "four: [four]")).told).toEqual([
      "registry-deep-list [$two]",
    ]);
    expect(broken("lists:", lists("one: [$one]")).told).toEqual(["registry-deep-list [$one]"]);
    expect(broken("after: [$in-a-state,", 'after: ["$states $states $states",').told).toEqual([
      'registry-deep-list ["$states $states $states"]',
    ]);
  });

  test("a name that no entity has is a warning", () => {
    const { value, told } = broken("names: [Montserrat]", "names: [Montserat]");
    expect(told).toEqual(["registry-unknown-name [Montserat]"]);
    expect(value).not.toBeNull();
  });

  test("a registered name that is set aside", () => {
    expect(broken("- South China Sea", "- Peru").told).toEqual(["registry-duplicate-name [Peru]"]);
  });

  test("a condition without a key", () => {
    expect(broken("refuse: [{ after: [礼] }]", "refuse: [{}]").told).toEqual(["registry-shape [{}]"]);
  });
});

test("a file that cannot be read is the only fault, whatever refers into it", () => {
  for (const broken of shippedFiles) {
    if (!/countries\.yaml$/.test(broken.path)) continue;
    const files = shippedFiles.map((file) =>
      file === broken ? { ...file, text: `${file.text}- { en: [A }\n` } : file,
    );
    expect(new Set(parseRegistry(files).diagnostics.map(({ path, code }) => `${path} ${code}`))).toEqual(
      new Set([`${broken.path} registry-yaml`]),
    );
  }
});

test("every code is explained with its severity, and no other", () => {
  const rows = readFileSync("content/registry/README.md", "utf8").matchAll(/^\| `(registry-[a-z-]+)` \| (\w+) \|/gm);
  expect(Object.fromEntries(Array.from(rows, ([, code, severity]) => [code, severity]))).toEqual(REGISTRY_CODES);
});

describe("a fault of the patterns is told at its place", () => {
  const shipped = shippedFiles.find(({ path }) => path.endsWith("patterns.yaml"))?.text ?? "";

  test.each([
    ["a head of one character", "words: [论坛, ", "words: [坛, ", "registry-shape [坛]"],
    ["a need that is none", "needs: brand, behind", "needs: name, behind", "registry-shape [name]"],
    ["a head twice", "words: [Conference, ", "words: [Conference, Forum, ", "registry-duplicate-name [Forum]"],
    ["what follows no head", "大学: [生,", "大楼: [生], 大学: [生,", "registry-unknown-name [大楼]"],
    ["an unknown key", "\n  roles: [", "\n  ranks: [Major]\n  roles: [", "registry-shape [ranks]"],
  ])("%s", (_name, from, to, expected) => {
    expect(shipped).toContain(from);
    const text = shipped.replace(from, to);
    const line = text.slice(0, text.indexOf(to)).split("\n").length + (to.startsWith("\n") ? 1 : 0);
    expect(faults(["patterns.yaml", text])).toEqual([`patterns.yaml:${line} ${expected}`]);
  });
});
