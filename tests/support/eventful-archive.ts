import type { contentFolder } from "./content-folder";

const HEAD = "职业教育国际合作\nSearch documents\n";

const FORUM_TEXT = (sentence: string) => `Forum on skills opens in Astana
Ke Ji Ri Bao· 2025-06-20 01:12
Core Viewpoint - Kazakhstan hosts a forum on skills [1] Group 1: Hosts - ${sentence} [1] - Guests from 𠮷林 came 😀 to the Luban Workshop in Kazakhstan [2][3] - A third sentence of this article [4]
`;

/** The story of a copied article; its outlets differ. */
const STORY =
  "Core Viewpoint - The Luban Workshop in Nicaragua trains teachers of railway engineering with a college in Tianjin, and the first forty teachers have finished a course of six weeks in Managua [1]";

export const SLUGS = {
  forum: "2025-06-20-forum-on-skills-opens-in-astana",
  visit: "2025-07-01-a-delegation-from-kazakhstan-visits-tianjin",
  renamed: "2025-07-02-a-better-address",
  undated: "undated-a-note-without-a-time",
  copy: "2025-07-04-teachers-trained-in-managua",
  copied: "2025-07-03-teachers-trained-in-managua",
} as const;

/** A sentence that stands in a text of a withdrawn article alone. */
export const WITHDRAWN_WORDS = ["Semey Skills Forum", "Pavlodar delegates", "an earlier withdrawn sentence"];

/**
 * An archive to which all happened that can: a correction that takes a sentence away and one that brings it back, a
 * withdrawn article with a correction and a refused neighbour, a new address, a merger, near-duplicates, articles without
 * time, outlet or viewpoint, an entity with another address, characters outside the basic plane, CRLF and a byte order mark, lines of JSON, a file that is gone.
 */
export async function makeEventful({ give, ingest, giveRegistry }: ReturnType<typeof contentFolder>): Promise<string> {
  const visit = (sentence: string) => `A delegation from Kazakhstan visits Tianjin
Zhong Guo Xin Wen Wang· 2025-07-01 10:00
Core Viewpoint - A delegation to the Semey Skills Forum visited the Luban Workshop in Kazakhstan [1] Group 1 - ${sentence} [1]
`;
  await give("a.txt", HEAD + FORUM_TEXT("It was opened on Friday") + visit("Here is an earlier withdrawn sentence"));
  await give(
    "b.txt",
    `\ufeff${HEAD}A note without a time\r\nSome Outlet· 08-14 01:26\r\nCore Viewpoint - A note [1]\r\n`
      .replaceAll("\n", "\r\n")
      .replaceAll("\r\r", "\r"),
  );
  await give(
    "c.ndjson",
    [
      {
        topic: "职业教育国际合作",
        title: "Teachers trained in Managua",
        outlet: "Xinhua",
        publishedAt: "2025-07-03",
        body: STORY,
      },
      {
        topic: "Another topic",
        title: "Teachers trained in Managua",
        outlet: "Hu Xiu",
        publishedAt: "2025-07-04 09:00",
        body: STORY,
      },
      {
        title: "No outlet and no viewpoint",
        publishedAt: null,
        body: "Group 1: Head [1] - One fact about 中尼合作\u2028with a sign [1]",
        more: 7,
      },
    ]
      .map((one) => JSON.stringify(one))
      .join("\n"),
  );
  await give(
    "gone.txt",
    `${HEAD}An address to be changed\nHu Xiu· 2025-07-02 09:00\nCore Viewpoint - A view of the Silk Road Skills Forum in Egypt [1]\n`,
  );
  await ingest();
  await give(
    "a.txt",
    HEAD +
      FORUM_TEXT("It was opened on Saturday by the minister") +
      visit("Pavlodar delegates came along") +
      "A refused neighbour\nHu Xiu· 2025-13-40 08:29\nCore Viewpoint - A view of the Semey Skills Forum [1]\n",
  );
  await ingest();
  await give(
    "a.txt",
    `${HEAD}${FORUM_TEXT("It was opened on Saturday by the minister").replace(" - A third sentence of this article [4]", "")}${visit("Pavlodar delegates came along")}`,
  );
  const curation = `${SLUGS.visit}:
  withdrawn: { on: "2026-01-02", reason: Asked for }
${SLUGS.renamed}:
  formerly: [2025-07-02-an-address-to-be-changed]
${SLUGS.forum}:
  zh: 技能论坛
  rights: "© the paper"
${SLUGS.copied}:
  formerly: [${SLUGS.copy}]
`;
  await giveRegistry("articles.yaml", () => curation);
  await give(
    "registry/decisions.yaml",
    "- { rename: conference/silk-road-skills-forum, to: silk-road-forum, en: Silk Road Forum }\n",
  );
  await ingest();
  return curation;
}
