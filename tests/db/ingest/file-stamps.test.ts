import { mkdtemp, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { testDatabase } from "@/tests/support/test-database";

const root = path.resolve(import.meta.dirname, "../../..");
const database = testDatabase({ per: "test" });
const TEXT = "职业教育国际合作\nA forum opens in Astana\nKe Ji Ri Bao· 2025-06-20 01:12\nGroup 1 - Teachers came [1]";
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "archive-stamps-"));
  await writeFile(at("a.txt"), TEXT);
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true, force: true });
});

const at = (name: string) => path.join(folder, name);
const ingest = async () =>
  (await ingestContent({ prisma: database.prisma, root, contentDir: folder, paths: null })).counts;
const file = () => database.prisma.sourceFile.findFirstOrThrow({ where: { path: { endsWith: "a.txt" } } });

/** Lets the clock of the program run on, so that what was just written is no longer fresh. */
function later(): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
}

/** Makes known another digest, so that a file that is opened is taken for another one. */
const forget = () => database.prisma.sourceFile.updateMany({ data: { sha256: "another" } });

test("a file that was just written is opened again, since it may have been written twice", async () => {
  // However long the registry takes to be read, no time passes.
  vi.useFakeTimers({ toFake: ["Date"], now: Number((await stat(at("a.txt"))).mtimeMs) });
  expect((await ingest()).added).toBe(1);
  expect((await file()).stamp).toBe("");
  await forget();
  expect((await ingest()).files).toBe(1);
  expect((await file()).sha256).not.toBe("another");
});

test("a file about which nothing has changed is not opened", async () => {
  await ingest();
  later();
  await ingest();
  const { stamp } = await file();
  expect(stamp).not.toBe("");
  await forget();
  expect(await ingest()).toMatchObject({ files: 1, unchanged: 1, bytes: expect.any(Number) });
  expect((await file()).sha256).toBe("another");
});

test("one that was written with the size and the times of the former one is opened", async () => {
  later();
  await ingest();
  const { atime, mtime } = await stat(at("a.txt"));
  await writeFile(at("b.new"), TEXT.replace("Teachers", "Visitors"));
  await utimes(at("b.new"), atime, mtime);
  await rename(at("b.new"), at("a.txt"));
  expect(await ingest()).toMatchObject({ revised: 1, unchanged: 0 });
});
