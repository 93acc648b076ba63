import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { REPORT_SCHEMA } from "@/lib/ingest/report-schema";
import { emptyDatabase } from "@/tests/support/empty-database";
import { startIngest } from "@/tests/support/start-ingest";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const unused = emptyDatabase();

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "archive-cli-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const LINE = JSON.stringify({
  topic: "T",
  title: "A visit",
  outlet: "O",
  publishedAt: "2025-07-01 10:00",
  body: "Core Viewpoint - Guests came [1]",
});

const start = (args: string[], url: string) => startIngest(args, { url, contentDir: folder });

async function run(args: string[], { url = database.url, input = "" } = {}) {
  const child = await start(args, url);
  child.stdin.end(input);
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { status, stdout, stderr };
}

const NOWHERE = "postgresql://nobody@127.0.0.1:1/none";

test("a check needs no database, and a fault makes it answer 1", async () => {
  await writeFile(path.join(folder, "a.ndjson"), `${LINE}\n`);
  const sound = await run(["--check"], { url: NOWHERE });
  expect([sound.status, sound.stdout]).toEqual([
    0,
    expect.stringContaining("1 file: 1 article without a fault, 0 refused"),
  ]);
  await writeFile(path.join(folder, "a.ndjson"), `${LINE}\n{"title": 中}\n`);
  const faulty = await run(["--check"], { url: NOWHERE });
  expect(faulty.status).toBe(1);
  expect(faulty.stdout).toContain(`${path.join(folder, "a.ndjson")}:2:11: error ndjson-syntax`);
  expect(faulty.stdout).toContain('{"title": 中}\n          ^^\n');
});

test("where a new archive begins it is said, so that nobody fills another than they meant", async () => {
  await writeFile(path.join(folder, "a.ndjson"), `${LINE}\n`);
  const first = await run([], { url: unused.url });
  expect([first.status, first.stderr]).toEqual([
    0,
    expect.stringContaining("A new archive begins in the database of DATABASE_URL."),
  ]);
  expect((await run([], { url: unused.url })).stderr).not.toContain("A new archive");
});

test("a database that cannot be reached is one line and 2", async () => {
  const { status, stdout, stderr } = await run([], { url: NOWHERE });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^The database none at 127\.0\.0\.1:1 cannot be reached/);
});

test("standard input is stored, and the JSON report is of its schema", async () => {
  const { status, stdout } = await run(["-", "--report", "json"], { input: `${LINE}\n` });
  expect(status).toBe(0);
  const report = REPORT_SCHEMA.parse(JSON.parse(stdout));
  expect(report).toMatchObject({ mode: "ingest", counts: { added: 1 }, added: ["2025-07-01-a-visit"] });
  expect(await database.prisma.article.count()).toBe(1);
});

test("a watch stores what is saved, outlives its connections, and ends with 0 when it is told to", {
  timeout: 60_000,
}, async () => {
  const child = await start(["--watch"], database.url);
  let [printed, changed] = ["", () => {}];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      printed += chunk;
      changed();
    });
  }
  const until = async (words: string) => {
    while (!printed.includes(words)) {
      await new Promise<void>((resolve) => {
        changed = resolve;
      });
    }
  };
  const ended = once(child, "exit");
  await until("Watching ");
  await writeFile(path.join(folder, "a.ndjson"), LINE);
  await until("added 2025-07-01-a-visit");
  await database.prisma
    .$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
  await writeFile(path.join(folder, "b.ndjson"), LINE.replace("A visit", "Another visit").replace("10:00", "11:00"));
  await until("added 2025-07-01-another-visit");
  child.kill("SIGINT");
  expect((await ended)[0]).toBe(0);
});
