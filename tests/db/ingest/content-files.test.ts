import { execFileSync } from "node:child_process";
import { appendFile, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { OperatorError } from "@/lib/env";
import { listContentFiles } from "@/lib/ingest/content-files";
import { readContentFile } from "@/lib/ingest/read-content-file";
import { walkFolder } from "@/lib/ingest/walk-folder";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "archive-files-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: string[]) => path.join(folder, ...names);

async function give(...names: string[]): Promise<void> {
  await mkdir(path.dirname(at(...names)), { recursive: true });
  await writeFile(at(...names), "text");
}

/** Names of the files found, and of what was told, relative to the folder. */
async function list(paths: string[] | null = null) {
  const { files, faults } = await listContentFiles(folder, folder, paths);
  return {
    files: files.map((file) => path.relative(folder, file)),
    faults: faults.map(({ path: name, code }) => `${name} ${code}`),
  };
}

test("files of both formats are found in every folder but the registry and hidden ones", async () => {
  for (const name of ["b.txt", "a.ndjson", "c.md", "sub/deep/d.txt", "registry/e.txt", ".git/f.txt", ".#b.txt"]) {
    await give(...name.split("/"));
  }
  expect(await list()).toEqual({ files: ["a.ndjson", "b.txt", "sub/deep/d.txt"], faults: [] });
});

test("a folder named like a file is a folder", async () => {
  await give("x.txt", "inside.txt");
  expect(await list()).toEqual({ files: ["x.txt/inside.txt"], faults: [] });
});

test("a pattern matches below its own folder, and one that matches nothing is told of", async () => {
  for (const name of ["a.txt", "news/b.txt", "news/2025/c.txt", "news/2025/d.md"]) await give(...name.split("/"));
  expect(await list([at("news/**/*.txt")])).toEqual({ files: ["news/2025/c.txt", "news/b.txt"], faults: [] });
  expect(await list([at("{a,b}.txt")])).toEqual({ files: ["a.txt"], faults: [] });
  expect(await list([at("*.ndjson")])).toEqual({ files: [], faults: ["*.ndjson file-unreadable"] });
});

test("a file whose own name looks like a pattern is that file", async () => {
  await give("[a].txt");
  expect((await list([at("[a].txt")])).files).toEqual(["[a].txt"]);
});

test("what is named and cannot be read is told of, each by its name", async () => {
  await give("a.md");
  expect(await list([at("none.txt"), at("a.md")])).toEqual({
    files: [],
    faults: ["none.txt file-unreadable", "a.md file-unreadable"],
  });
});

test("a link to a file is read, one to a folder is passed over, and a loop of links ends", async () => {
  await give("real", "a.txt");
  await symlink(at("real", "a.txt"), at("link.txt"));
  await symlink(at(), at("real", "loop"));
  await symlink(at("nowhere"), at("broken.txt"));
  expect(await list()).toEqual({
    files: ["link.txt", "real/a.txt"],
    faults: ["broken.txt file-unreadable", "real/loop link-not-followed"],
  });
});

test("why something cannot be read is said in a sentence", async () => {
  await symlink(at("nowhere"), at("broken.txt"));
  await symlink(at("circle.txt"), at("circle.txt"));
  const { faults } = await listContentFiles(folder, folder, null);
  expect(faults.map(({ path: name, message }) => [name, message])).toEqual([
    ["broken.txt", "cannot be read: it is not there any more, or is a link to nothing"],
    ["circle.txt", "cannot be read: it is a link that leads in a circle"],
  ]);
  const gone = await readContentFile(at("gone.txt"), "gone.txt");
  expect(gone.faults.map(({ message }) => message)).toEqual([
    "cannot be read: it is not there any more, or is a link to nothing",
  ]);
});

test("a link to a folder that is named is followed", async () => {
  await give("real", "a.txt");
  await symlink(at("real"), at("linked"));
  expect((await list([at("linked")])).files).toEqual(["linked/a.txt"]);
});

test("a folder that cannot be read is told of, and the walk goes on", async () => {
  for (const name of ["a/1.txt", "b/2.txt", "c/3.txt"]) await give(...name.split("/"));
  const met: string[] = [];
  for await (const { path: file, is } of walkFolder(folder, () => true)) {
    met.push(`${path.relative(folder, file)} ${is}`);
    // Gone between the listing of its parent and its own.
    await rm(at("b"), { recursive: true, force: true });
  }
  expect(met).toEqual(["a/1.txt file", "b passed", "c/3.txt file"]);
});

test("a pipe is not waited for", async () => {
  execFileSync("mkfifo", [at("pipe.txt")]);
  expect(await list()).toEqual({ files: [], faults: ["pipe.txt file-unreadable"] });
  expect((await readContentFile(at("pipe.txt"))).faults.map(({ code, message }) => [code, message])).toEqual([
    ["file-unreadable", "cannot be read: it is no file; expected one that holds text"],
  ]);
});

test("a content folder that does not exist is an operator's mistake", async () => {
  await expect(listContentFiles(at("none"), folder, null)).rejects.toThrow(OperatorError);
});

test("a file that changes while it is read is read again", async () => {
  await give("a.txt");
  let reads = 0;
  const { text, faults } = await readContentFile(at("a.txt"), "a.txt", async (handle) => {
    reads += 1;
    const bytes = await handle.readFile();
    if (reads === 1) await appendFile(at("a.txt"), " and more");
    return bytes;
  });
  expect([reads, text, faults]).toEqual([2, "text and more", []]);
});

test("a file that goes on changing is refused, one of the same size too", async () => {
  await give("a.txt");
  let seconds = 1_000;
  const { text, faults } = await readContentFile(at("a.txt"), "a.txt", async (handle) => {
    const bytes = await handle.readFile();
    await writeFile(at("a.txt"), "TEXT");
    seconds += 1;
    await utimes(at("a.txt"), seconds, seconds);
    return bytes;
  });
  expect(text).toBeNull();
  expect(faults.map(({ message }) => message)).toEqual([
    "cannot be read: it changed while it was read; run the ingest again when it is written",
  ]);
});
