import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minHashBands } from "@/lib/archive/min-hash";
import { ALIKE } from "@/lib/archive/near-duplicate";
import { similarity } from "@/lib/archive/similarity";
import { storyText } from "@/lib/archive/story-text";
import { ARTICLE_TEXT_ROWS, toArticleText } from "@/lib/db/article-text";
import { connectDatabase } from "@/lib/db/connect";
import { startEmbeddedServer } from "@/lib/db/embedded-server";
import type { PrismaClient } from "@/lib/db/generated/client";
import { listCandidates, writeNearDuplicates } from "@/lib/db/write-near-duplicates";
import { foldLetters } from "@/lib/registry/fold-letters";
import type { Life } from "@/lib/run/run-program";
import { generateArticle, writeCorpus } from "./corpus";
import type { Figure } from "./figure";
import { measureIngest } from "./measured-ingest";
import { makeTemporaryFolder } from "./temporary-folder";

const SIZES = [10_000, 100_000] as const;
/**
 * Every so-manieth article is printed again by another outlet, under another title and without its last group, where
 * what is left is still as much alike as a near-duplicate is.
 */
const REPRINTED = 20;
const SAMPLE = 2_000;
const CHUNK = 200;

/** What the near-duplicates of an article cost in an archive of 10,000 and in one of 100,000, and how many are found. */
export async function benchDuplicates(root: string, life: Life): Promise<Figure[]> {
  const contentDir = makeTemporaryFolder(life);
  const dataDir = makeTemporaryFolder(life);
  cpSync(join(root, "content/registry"), join(contentDir, "registry"), { recursive: true });
  const env = { DATABASE_URL: "", ARCHIVE_DATA_DIR: dataDir, ARCHIVE_CONTENT_DIR: contentDir };
  const server = await startEmbeddedServer({ dataDir });
  life.onEnd(() => server.close());
  const measured: Measured[] = [];
  for (const size of SIZES) {
    writeCorpus(join(contentDir, "articles"), size);
    const printed = reprints(size);
    const head = ["职业教育国际合作", "Search documents"];
    writeFileSync(join(contentDir, "articles/reprints.txt"), [...head, ...printed].join("\n"));
    await measureIngest(root, env);
    const { prisma, close } = connectDatabase(server.url);
    try {
      measured.push(await measure(prisma, printed.length));
    } finally {
      await close();
    }
  }
  const [small, large] = measured as [Measured, Measured];
  const of = `${SIZES[1].toLocaleString("en")} articles: near-duplicates`;
  return [
    {
      name: `${of}, to find those of one`,
      value: large.milliseconds,
      unit: "ms",
      reach: { most: 0.5 },
      note: `${large.processor.toFixed(2)} ms of it in Node; those it had are taken away first`,
    },
    {
      name: `${of}, ${SIZES[1] / SIZES[0]} times the archive costs`,
      value: large.milliseconds / small.milliseconds,
      unit: "times",
      reach: { most: 2 },
      note: `an article; ${small.milliseconds.toFixed(2)} ms among ${SIZES[0].toLocaleString("en")}`,
    },
    {
      name: `${of}, compared with one`,
      value: large.candidates,
      unit: "articles",
      reach: { most: 2 },
      note: `${small.candidates.toFixed(2)} among ${SIZES[0].toLocaleString("en")}`,
    },
    {
      name: `${of}, found of those there are`,
      value: large.found,
      unit: "",
      reach: { least: 0.95 },
      note: `${large.pairs} pairs; ${large.printed} articles were printed again without their last group`,
    },
  ];
}

type Measured = {
  milliseconds: number;
  processor: number;
  candidates: number;
  found: number;
  pairs: number;
  printed: number;
};

async function measure(prisma: PrismaClient, printed: number): Promise<Measured> {
  const rows = await prisma.article.findMany({
    where: { id: { lte: SAMPLE } },
    select: { id: true, title: true, viewpoint: true, citations: true, ...ARTICLE_TEXT_ROWS },
  });
  const articles = rows.map((row) => ({ id: row.id, story: storyText({ title: row.title, ...toArticleText(row) }) }));
  const find = async () => {
    for (let from = 0; from < articles.length; from += CHUNK) {
      const chunk = articles.slice(from, from + CHUNK).map(({ id, story }) => {
        return { id, links: { bands: minHashBands(foldLetters(story)) } };
      });
      await prisma.$transaction((tx) => writeNearDuplicates(tx, chunk));
    }
  };
  // Once before, so that the smaller archive does not pay for what Node has still to compile.
  await find();
  const begun = performance.now();
  const processor = process.cpuUsage();
  await find();
  const used = process.cpuUsage(processor);
  const milliseconds = (performance.now() - begun) / articles.length;
  const signatures = await prisma.storySignature.findMany({ where: { articleId: { lte: SAMPLE } } });
  const candidates = (await listCandidates(prisma, signatures)).length;
  const pairs = (await prisma.nearDuplicate.count()) / 2;
  const outlet = { name: REPRINTER };
  const found = await prisma.article.count({ where: { outlet, duplicates: { some: {} } } });
  return {
    milliseconds,
    processor: (used.user + used.system) / 1000 / articles.length,
    candidates: candidates / articles.length,
    found: found / printed,
    pairs,
    printed,
  };
}

const REPRINTER = "Guang Ming Ri Bao";

function reprints(size: number): string[] {
  return Array.from({ length: size / REPRINTED }, (_, at) => {
    const [title = "", line = "", body = ""] = generateArticle(at * REPRINTED).split("\n");
    const left = body.slice(0, body.lastIndexOf(" Group "));
    const isAlike = similarity(`${title} ${body}`, `转载 ${title} ${left}`) >= ALIKE;
    return isAlike ? [`转载：${title}`, line.replace(/^.*(?=·)/, REPRINTER), left].join("\n") : [];
  }).flat();
}
