import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import type { Diagnostic } from "@/lib/archive/diagnostic";
import { ingestContent } from "@/lib/ingest/ingest-content";
import type { IngestReport } from "@/lib/ingest/ingest-report";
import type { Preparing } from "@/lib/ingest/read-files";
import { generateFile } from "@/lib/run/bench/corpus";
import { preparingProgram } from "@/lib/run/preparing-program";
import { digestArchive } from "@/lib/run/reliability/archive-digest";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const root = path.resolve(import.meta.dirname, "../../..");
const database = testDatabase({ per: "test" });
const second = testDatabase({ per: "test" });
const { at, give } = contentFolder(database);

/** From the first byte on. */
const threaded: Preparing = { ...preparingProgram(root), fromBytes: 1 };

const NDJSON = [
  { title: "Workshop opened in Kazakhstan", outlet: "China News", publishedAt: "2025-08-29", text: "China opened it." },
  { title: "No text" },
]
  .map((article) => JSON.stringify(article))
  .join("\n");

async function giveFiles(): Promise<void> {
  await give("a.txt", generateFile(0, 330));
  await give("b.txt", `${generateFile(330, 333)}\nA title without a body\nOutlet· 2025-08-29 08:29\nno marker`);
  await give("c.ndjson", NDJSON);
  await give("d.txt", Buffer.from([0xff, 0xfe, 0x00]));
  await give("e.txt", "");
  // The same again, and a correction, across the places where one chunk ends.
  await give("f.txt", generateFile(200, 210));
  await give("g.txt", generateFile(100, 160).replaceAll("students with", "students without"));
}

type Heard = [diagnostics: readonly Diagnostic[], text: string, counts: unknown][];

async function run({ prisma }: typeof database, preparing?: Preparing) {
  const heard: Heard = [];
  const report = await ingestContent({
    ...{ prisma, root, contentDir: at("."), paths: null, preparing },
    onDiagnostics: (...all) => heard.push(all),
  });
  return { report, heard };
}

/** What a report says, whichever run of its archive it was of. */
const said = ({ batch: _, ...report }: IngestReport) => report;

test("what a thread prepares is stored and reported as without one", { timeout: 90_000 }, async () => {
  await giveFiles();
  const alone = await run(database);
  const beside = await run(second, threaded);
  expect(alone.report.counts.errors).toBeGreaterThan(1);
  expect(alone.report.counts.revised).toBeGreaterThan(1);
  expect(said(beside.report)).toEqual(said(alone.report));
  expect(beside.heard).toEqual(alone.heard);
  expect(await digestArchive(second.url)).toEqual(await digestArchive(database.url));
});

test("a second run with a thread finds nothing to do, and makes none for it", { timeout: 90_000 }, async () => {
  await giveFiles();
  await run(database, threaded);
  await rm(at("d.txt"));
  await rm(at("b.txt"));
  await rm(at("c.ndjson"));
  const refused: Preparing = { program: () => Promise.reject(new Error("a thread was made")), fromBytes: 1 };
  expect((await run(database, refused)).report.counts).toMatchObject({ added: 0, revised: 0, errors: 0 });
});

test("a run of few articles makes no thread", { timeout: 90_000 }, async () => {
  await give("a.txt", generateFile(0, 10));
  const refused: Preparing = { program: () => Promise.reject(new Error("a thread was made")) };
  expect((await run(database, refused)).report.counts).toMatchObject({ added: 10 });
});

test("a rehearsal prepares in a thread too, and stores nothing", { timeout: 90_000 }, async () => {
  await giveFiles();
  const { prisma } = database;
  const options = { prisma, root, contentDir: at("."), paths: null, dryRun: true, preparing: threaded };
  expect((await ingestContent(options)).counts.added).toBeGreaterThan(330);
  expect(await prisma.article.count()).toBe(0);
});

/** A program of a thread that says it can begin and then does `work` for each file. */
async function threadOf(work: string): Promise<Preparing & { end: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), "archive-thread-"));
  const file = path.join(folder, "faulty-thread.mjs");
  const text = `import { parentPort } from "node:worker_threads";
    function prepare() { ${work} }
    parentPort.on("message", prepare);
    parentPort.postMessage({ ready: true });`;
  await writeFile(file, text);
  return { program: async () => file, fromBytes: 1, end: () => rm(folder, { recursive: true }) };
}

test("a fault in the thread ends the run, with where it was made", { timeout: 90_000 }, async () => {
  await give("a.txt", generateFile(0, 10));
  const faulty = await threadOf('throw new Error("the thread met a fault");');
  const error = await run(database, faulty).catch((met: Error) => met);
  expect(error).toBeInstanceOf(Error);
  expect(String((error as Error).stack)).toMatch(/the thread met a fault\n\s+at [\s\S]*faulty-thread\.mjs/);
  expect(await database.prisma.article.count()).toBe(0);
  await faulty.end();
  expect((await run(database, threaded)).report.counts.added).toBe(10);
});

test("a thread that ends before its work ends the run", { timeout: 90_000 }, async () => {
  await give("a.txt", generateFile(0, 10));
  const ending = await threadOf("process.exit(0);");
  await expect(run(database, ending)).rejects.toThrow("The thread that prepares articles ended before its work");
  await ending.end();
});

test("where the database refuses a chunk, the run ends with its thread", { timeout: 90_000 }, async () => {
  await give("a.txt", generateFile(0, 900));
  await database.prisma.$executeRawUnsafe(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'no more bullets'; END $$`);
  await database.prisma.$executeRawUnsafe(
    'CREATE TRIGGER refuse AFTER INSERT ON "Bullet" FOR EACH STATEMENT EXECUTE FUNCTION refuse()',
  );
  const threads = () => process.getActiveResourcesInfo().filter((name) => name === "MessagePort").length;
  const before = threads();
  await expect(run(database, threaded)).rejects.toThrow("no more bullets");
  expect(threads()).toBe(before);
});
