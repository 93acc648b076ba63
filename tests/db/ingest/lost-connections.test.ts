import { Client } from "pg";
import { expect, test } from "vitest";
import { connectDatabase } from "@/lib/db/connect";
import { writeSurely } from "@/lib/db/write-surely";
import { OperatorError } from "@/lib/env";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { generateFile } from "@/lib/run/bench/corpus";
import { contentFolder } from "@/tests/support/content-folder";
import { startCuttingProxy } from "@/tests/support/cutting-proxy";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const { at, give, ingest } = contentFolder(database);

/** Has the server do something at some of the statements that insert bullets, of which each chunk has one. */
async function atChunks(numbers: string, action: string): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  // What a sequence has counted is not undone with its transaction.
  await client.query(`CREATE SEQUENCE chunks;
    CREATE FUNCTION at_chunk() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF nextval('chunks') IN (${numbers}) THEN ${action}; END IF; RETURN NULL; END $$;
    CREATE TRIGGER at_chunk AFTER INSERT ON "Bullet" FOR EACH STATEMENT EXECUTE FUNCTION at_chunk()`);
  await client.end();
}

const undo = () => database.prisma.$executeRawUnsafe('DROP TRIGGER at_chunk ON "Bullet"');

test("a chunk whose connection is killed is written again, and counted once", { timeout: 60_000 }, async () => {
  await give("a.txt", generateFile(0, 250));
  await atChunks("1, 2, 4", "PERFORM pg_terminate_backend(pg_backend_pid())");
  const { counts, batch } = await ingest();
  expect(counts).toMatchObject({ files: 1, added: 250, revised: 0, unchanged: 0 });
  expect(await database.prisma.article.count()).toBe(250);
  const stored = await database.prisma.batch.findMany({ include: { sourceFiles: true } });
  expect(stored.map(({ id, added, finishedAt }) => [id, added, finishedAt === null])).toEqual([[batch, 250, false]]);
  expect(stored[0]?.sourceFiles.map(({ added }) => added)).toEqual([250]);
});

test("a transaction whose COMMIT was answered to nobody is not done twice", { timeout: 60_000 }, async () => {
  // The registry is stored already, so that the answers lost are those of chunks.
  await ingest();
  await give("a.txt", generateFile(0, 250));
  const proxy = await startCuttingProxy(database.url);
  const { prisma, close } = connectDatabase(proxy.url, { max: 4 });
  try {
    proxy.loseAnswers(3);
    const paths = [at("a.txt")];
    const { counts } = await ingestContent({ prisma, root: process.cwd(), contentDir: at("."), paths });
    expect(proxy.lost()).toBe(3);
    expect(counts).toMatchObject({ added: 250, revised: 0, unchanged: 0 });
  } finally {
    await close();
    await proxy.close();
  }
  expect(await database.prisma.article.count()).toBe(250);
  expect(await database.prisma.batch.count()).toBe(1);
  const receipts = await database.prisma.batchFile.findMany();
  expect(receipts.map(({ added, unchanged }) => [added, unchanged])).toEqual([[250, 0]]);
});

test("work that did not come to its COMMIT is done again from its beginning", async () => {
  let attempts = 0;
  const answer = await writeSurely(
    database.prisma,
    async (tx) => {
      attempts += 1;
      await tx.topic.create({ data: { slug: "a", title: "A" } });
      if (attempts === 1) await tx.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`;
      return attempts;
    },
    { pauses: [0] },
  );
  expect(answer).toBe(2);
  expect(await database.prisma.topic.count()).toBe(1);
});

test("a fault that does not pass is not tried again, and attempts are bounded", async () => {
  let attempts = 0;
  const fail = (sql: string) =>
    writeSurely(
      database.prisma,
      async (tx) => {
        attempts += 1;
        await tx.$executeRawUnsafe(sql);
      },
      { pauses: [0, 0] },
    );
  await expect(fail("SELECT 1/0")).rejects.toThrow("division by zero");
  expect(attempts).toBe(1);
  await expect(fail("SELECT pg_terminate_backend(pg_backend_pid())")).rejects.toThrow();
  expect(attempts).toBe(4);
});

test("a full disk is an operator's line; what was stored before is whole, and the next run says so", {
  timeout: 60_000,
}, async () => {
  await give("a.txt", generateFile(0, 250));
  await atChunks("2", "RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'");
  const failed = ingest();
  await expect(failed).rejects.toThrow(OperatorError);
  await expect(failed).rejects.toThrow(/^The disk of the database is full: make room/);
  expect(await database.prisma.article.count()).toBe(200);
  const [batch] = await database.prisma.batch.findMany();
  expect(batch?.finishedAt).toBeNull();
  expect(await database.prisma.sourceFile.count({ where: { path: at("a.txt") } })).toBe(0);
  await undo();
  const { cutOff, counts } = await ingest();
  expect(cutOff).toEqual({ number: batch?.id, startedAt: batch?.startedAt.toISOString() });
  expect(counts).toMatchObject({ added: 50, unchanged: 200 });
  expect((await ingest()).cutOff).toBeNull();
});
