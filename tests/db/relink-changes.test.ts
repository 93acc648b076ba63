import { rm } from "node:fs/promises";
import { beforeEach, expect, test } from "vitest";
import { linkState } from "@/tests/support/archive-state";
import {
  append,
  changingRegistry,
  decide,
  drop,
  type Edit,
  FILES,
  NAIROBI,
  replace,
  SILK,
} from "@/tests/support/changing-registry";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase();
const folder = contentFolder(database);
const { at, ingest } = folder;
const { giveArticles, state, empty } = changingRegistry(database, folder);

beforeEach(empty);

/** What is changed, between which registries. */
const CHANGES: [name: string, from: Edit[], to: Edit[]][] = [
  [
    "an alias in Latin letters",
    [],
    [["countries.yaml", replace("- slug: mali\n", "- slug: mali\n  former: [Harbour]\n")]],
  ],
  ["an alias of two characters", [], [["organizations.yaml", append("- { slug: x, zh: 两国 }")]]],
  ["an alias lost", [["organizations.yaml", append("- { slug: x, en: Xi'an }")]], []],
  [
    "a name with an accent, and one with a soft hyphen",
    [],
    [["organizations.yaml", append("- { slug: x, en: Lodz, aliases: [Zanzibar Harbour, Égypte] }")]],
  ],
  [
    "a country gone",
    [["countries.yaml", replace("- slug: mali\n", "- slug: mali\n  former: [Harbour]\n")]],
    [["countries.yaml", replace("en: Nicaragua\n", "en: Nicaraguaa\n")]],
  ],
  ["a country under another name", [], [["countries.yaml", replace(/en: Kenya\n/, "en: Kenia\n  former: [Kenya]\n")]]],
  ["an ambiguous name", [], [["countries.yaml", replace(/en: Egypt\n/, "en: Egypt\n  presumed: [Atlanta]\n")]]],
  ["a place", [], [["places.yaml", append("- { slug: harbour, country: mali, en: Harbour }")]]],
  [
    "a place in another country",
    [["places.yaml", append("- { slug: montevideo-x, country: mali, en: Atlanta }")]],
    [["places.yaml", append("- { slug: montevideo-x, country: kenya, en: Atlanta }")]],
  ],
  [
    "a workshop for a country whose workshop was provisional",
    [],
    [
      [
        "workshops.yaml",
        append(
          "- { slug: luban-workshop-uruguay, country: uruguay, partOf: luban-workshop, en: Uruguay Luban Workshop }",
        ),
      ],
    ],
  ],
  [
    "a workshop gone",
    [
      [
        "workshops.yaml",
        append(
          "- { slug: luban-workshop-uruguay, country: uruguay, partOf: luban-workshop, en: Uruguay Luban Workshop }",
        ),
      ],
    ],
    [],
  ],
  [
    "a workshop out of the programme",
    [],
    [["workshops.yaml", replace("country: kenya\n  partOf: luban-workshop\n", "country: kenya\n")]],
  ],
  [
    "a host",
    [],
    [
      ["organizations.yaml", append("- { slug: harbour-test, en: Harbour Test University }")],
      [
        "workshops.yaml",
        append(
          "- { slug: luban-workshop-uruguay, country: uruguay, partOf: luban-workshop, en: Uruguay Luban Workshop, hosts: [harbour-test] }",
        ),
      ],
    ],
  ],
  [
    "a series that becomes part of another",
    [],
    [
      ["conferences.yaml", append("- { slug: whole, en: Whole of Conferences }")],
      ["conferences.yaml", replace(/(- slug: world-vocational[a-z-]*\n)/, "$1  partOf: whole\n")],
    ],
  ],
  ["facts alone", [], [["people.yaml", replace(/value: "[^"]+"/, "value: someone")]]],
  ["a person gone whom a pattern knows", [], [["people.yaml", drop("lu-xin")]]],
  [
    "an organization with the slug of a recognised one",
    [],
    [["organizations.yaml", append("- { slug: harbour-test-university, en: No Such Name, country: mali }")]],
  ],
  [
    "a ministry that was recognised by two forms",
    [],
    [["organizations.yaml", append("- { slug: health, en: Ministry of Health of Kenya }")]],
  ],
  ["a ministry gone", [["organizations.yaml", append("- { slug: health, en: Ministry of Health of Kenya }")]], []],
  ["an acceptance", [], [decide(`- { accept: ${SILK}, zh: 丝路技能论坛 }`)]],
  [
    "an acceptance with other names",
    [decide(`- { accept: ${SILK}, zh: 丝路技能论坛, en: Road Forum }`)],
    [decide(`- { accept: ${SILK}, zh: 丝绸之路技能论坛 }`)],
  ],
  ["an acceptance by a name that other texts hold", [], [decide(`- { accept: ${SILK}, zh: 两国教师 }`)]],
  [
    "other names of an acceptance that other texts hold",
    [decide(`- { accept: ${SILK}, zh: 两国教师 }`)],
    [decide(`- { accept: ${SILK}, en: Turkey market }`)],
  ],
  [
    "an alias by which an acceptance's other name tells its country",
    [decide("- { accept: organization/college, en: Health College of Zedland, zh: 两国教师 }")],
    [
      decide("- { accept: organization/college, en: Health College of Zedland, zh: 两国教师 }"),
      ["countries.yaml", replace(/en: Kenya\n/, "en: Kenya\n  former: [Zedland]\n")],
    ],
  ],
  ["an acceptance taken back", [decide(`- { accept: ${SILK}, zh: 丝路技能论坛 }`)], []],
  ["a rejection", [], [decide(`- { reject: ${SILK} }`)]],
  ["a rejection taken back", [decide(`- { reject: ${SILK} }`)], []],
  ["a merger", [], [decide(`- { accept: ${NAIROBI}, zh: 内罗毕论坛 }`, `- { merge: ${SILK}, into: ${NAIROBI} }`)]],
  [
    "a merger the other way round",
    [decide(`- { accept: ${NAIROBI}, zh: 内罗毕论坛 }`, `- { merge: ${SILK}, into: ${NAIROBI} }`)],
    [decide(`- { accept: ${SILK}, zh: 内罗毕论坛 }`, `- { merge: ${NAIROBI}, into: ${SILK} }`)],
  ],
  ["a renaming", [], [decide(`- { rename: ${SILK}, to: silk, en: Silk }`)]],
  [
    "a renaming changed",
    [decide(`- { rename: ${SILK}, to: silk, en: Silk }`)],
    [decide(`- { rename: ${SILK}, to: silken }`)],
  ],
  ["a decision on a provisional workshop", [], [decide("- { reject: workshop/luban-workshop-uruguay }")]],
  [
    "a merger of a provisional workshop",
    [],
    [decide("- { merge: workshop/luban-workshop-uruguay, into: workshop/luban-workshop-egypt }")],
  ],
  ["a rule gone", [], [["rules.yaml", replace(/ {2}- id: georgia-in-an-article-on-states[\s\S]*?(?= {2}- id)/, "")]]],
  [
    "a word set aside",
    [],
    [
      [
        "rules.yaml",
        replace("  latin:\n", "  latin:\n    - Students from Uruguay\n    - guinea pig market\n    - Kenya trains\n"),
      ],
    ],
  ],
  ["the patterns", [], [["patterns.yaml", replace("words: [Conference, Forum,", "words: [Conference,")]]],
  [
    "an outlet",
    [],
    [["outlets.yaml", append("- { slug: test-daily, en: Test Daily, zh: 测试日报, stated: [Hui Zhou Daily Test] }")]],
  ],
  [
    "an outlet under other names",
    [],
    [["outlets.yaml", replace("en: Science and Technology Daily", "en: Sci-Tech Daily")]],
  ],
  [
    "two outlets that become one",
    [["outlets.yaml", append("- { slug: test-daily, en: Test Daily, zh: 测试日报, stated: [Hui Zhou Daily Test] }")]],
    [["outlets.yaml", replace("stated: [中国新闻网,", "stated: [中国新闻网, Hui Zhou Daily Test,")]],
  ],
];

test.each(CHANGES)("%s: relinking from the stored texts gives what a fresh archive has", async (_, from, to) => {
  await giveArticles();
  await state(...from);
  await ingest();
  const before = await linkState(database.prisma);
  for (const file of FILES) await rm(at(file));
  await state(...to);
  const { diagnostics } = await ingest();
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const relinked = await linkState(database.prisma);
  await empty();
  await giveArticles();
  await ingest();
  const fresh = await linkState(database.prisma);
  expect(relinked).toEqual(fresh);
  expect(before).not.toEqual(fresh);
});

// Files that are read again in the run that relinks leave no article of theirs to relink, and entities that were made of
// them by the former registry.
test.each(CHANGES)("%s: files that the same run reads again give what a fresh archive has", async (_, from, to) => {
  await giveArticles();
  await state(...from);
  await ingest();
  await database.prisma.linkedRegistry.updateMany({ data: { program: "another" } });
  await database.prisma.sourceFile.updateMany({ where: { path: { not: "registry" } }, data: { pipeline: "another" } });
  await state(...to);
  await ingest();
  const reread = await linkState(database.prisma);
  await empty();
  await giveArticles();
  await ingest();
  expect(reread).toEqual(await linkState(database.prisma));
});
