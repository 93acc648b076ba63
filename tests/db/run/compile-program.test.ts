import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, realpath, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compileProgram } from "@/lib/run/compile-program.mjs";

let root = "";

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "archive-compile-")));
  await mkdir(join(root, "lib/run"), { recursive: true });
  await mkdir(join(root, "lib/archive"), { recursive: true });
  await writeFile(join(root, "tsconfig.json"), '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }');
  await writeFile(join(root, "package-lock.json"), "{}");
  await writeFile(join(root, "lib/run/greet.ts"), 'import { name } from "@/lib/archive/name";\nconsole.log(name);');
  await name("export const name: string = 'Lu Ban';");
});

afterEach(() => rm(root, { recursive: true, force: true }));

const name = (source: string) => writeFile(join(root, "lib/archive/name.ts"), source);
const run = (path: string) => execFileSync(process.execPath, [path], { encoding: "utf8" }).trim();

test("a program is one file, made once", async () => {
  const path = await compileProgram(root, "greet");
  expect(run(path)).toBe("Lu Ban");
  const { mtimeMs } = await stat(path);
  expect(await compileProgram(root, "greet")).toBe(path);
  expect((await stat(path)).mtimeMs).toBe(mtimeMs);
  expect(await readdir(dirname(path))).toHaveLength(1);
});

test("it is made anew where a source has changed, and what is older than ten minutes is gone", async () => {
  const before = await compileProgram(root, "greet");
  const folder = dirname(before);
  const at = (name: string) => join(folder, name);
  const old = [before, at("making-old")];
  const kept = [at("greet-young.mjs"), at("making-young"), at("other-old.mjs")];
  for (const file of [...old, ...kept].slice(1)) await writeFile(file, "");
  const past = new Date(Date.now() - 11 * 60_000);
  for (const file of [...old, at("other-old.mjs")]) await utimes(file, past, past);
  await name("export const name = '鲁班';");
  const path = await compileProgram(root, "greet");
  expect(run(path)).toBe("鲁班");
  expect([...old, ...kept].filter(existsSync)).toEqual(kept);
});

test("a source knows where it lies", async () => {
  await name("export const name = import.meta.url;");
  expect(run(await compileProgram(root, "greet"))).toBe(pathToFileURL(join(root, "lib/archive/name.ts")).href);
});

test("ten that make it at once all have it whole", async () => {
  const paths = await Promise.all(Array.from({ length: 10 }, () => compileProgram(root, "greet")));
  expect(new Set(paths.map(run))).toEqual(new Set(["Lu Ban"]));
});
