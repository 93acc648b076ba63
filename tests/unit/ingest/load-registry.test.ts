import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { OperatorError } from "@/lib/env";
import { loadRegistry } from "@/lib/ingest/load-registry";

const root = path.resolve(import.meta.dirname, "../../..");
let content = "";

beforeEach(async () => {
  content = await mkdtemp(path.join(tmpdir(), "archive-registry-"));
});
afterEach(() => rm(content, { recursive: true, force: true }));

const registry = () => path.join(content, "registry");

test("a content folder without a registry has that of the archive", async () => {
  expect((await loadRegistry(content, root)).value?.isOwn).toBe(false);
});

test.each<[what: string, make: () => Promise<unknown>]>([
  ["a registry that is no folder", () => writeFile(registry(), "")],
  ["a registry that leads to itself", () => symlink(registry(), registry())],
  ["a registry's file that is a folder", () => mkdir(path.join(registry(), "articles.yaml"), { recursive: true })],
])("%s is refused in a line, and no other taken in its place", async (_, make) => {
  await make();
  const refused = await loadRegistry(content, root).catch((error) => error);
  expect(refused).toBeInstanceOf(OperatorError);
  expect(refused.message).toMatch(/^The registry \S+ cannot be read: [^\n]+\.$/);
});
