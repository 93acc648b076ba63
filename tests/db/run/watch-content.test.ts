import { appendFile, mkdir, mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { watchContent } from "@/lib/run/watch-content";

let folder = "";
let stop = () => {};
let ended: Promise<void> = Promise.resolve();
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "archive-watch-"));
  await mkdir(path.join(folder, "registry"));
});
afterEach(async () => {
  stop();
  await ended;
  await rm(folder, { recursive: true, force: true });
});

const at = (name: string) => path.join(folder, name);

/** Starts watching; `next` waits for the next call of the ingest and answers what it was given. */
function watching(paths: string[] | null = null) {
  const calls: (string[] | null)[] = [];
  const said: string[] = [];
  const failures: Error[] = [];
  let heard = () => {};
  const controller = new AbortController();
  stop = () => controller.abort();
  ended = watchContent({
    contentDir: folder,
    paths,
    signal: controller.signal,
    retryPauses: [0],
    say: (line) => {
      said.push(line);
      heard();
    },
    async ingest(changed) {
      calls.push(changed);
      heard();
      const failure = failures.shift();
      if (failure) throw failure;
    },
  });
  const until = async (isThere: () => boolean) => {
    while (!isThere()) {
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
    }
  };
  return {
    said,
    failures,
    async next() {
      await until(() => calls.length > 0);
      return calls.shift();
    },
    told: (words: RegExp) => until(() => said.some((line) => words.test(line))),
  };
}

test("everything is taken in at first, then what is added or changed, and a removal is told of", async () => {
  await writeFile(at("a.txt"), "one");
  const watch = watching();
  expect(await watch.next()).toBeNull();
  await watch.told(/^Watching /);
  await mkdir(at("news"));
  await writeFile(at("news/b.ndjson"), "{}");
  expect(await watch.next()).toEqual([at("news/b.ndjson")]);
  await writeFile(at("c.md"), "no content");
  await appendFile(at("a.txt"), " more");
  expect(await watch.next()).toEqual([at("a.txt")]);
  await rm(at("a.txt"));
  await watch.told(/a\.txt is gone; its articles stay/);
});

test("a change of the registry reads everything anew", async () => {
  const watch = watching();
  await watch.next();
  await watch.told(/^Watching /);
  await writeFile(at("registry/people.yaml"), "[]");
  expect(await watch.next()).toBeNull();
});

test("with named paths a change of the registry reads these anew, and nothing else", async () => {
  await writeFile(at("a.txt"), "one");
  await writeFile(at("b.txt"), "two");
  const watch = watching([at("a.txt")]);
  await watch.next();
  await watch.told(/^Watching /);
  await writeFile(at("registry/people.yaml"), "[]");
  expect(await watch.next()).toEqual([at("a.txt")]);
});

test("what failed is tried again with what changed", async () => {
  const watch = watching();
  await watch.next();
  await watch.told(/^Watching /);
  watch.failures.push(new Error("The database is away"));
  await writeFile(at("a.txt"), "one");
  expect(await watch.next()).toEqual([at("a.txt")]);
  expect(await watch.next()).toEqual([at("a.txt")]);
  expect(watch.said.some((line) => line.includes("The database is away"))).toBe(true);
});

test("a file that is still being written is waited for", async () => {
  const watch = watching();
  await watch.next();
  await watch.told(/^Watching /);
  const file = await open(at("big.txt"), "w");
  for (let part = 0; part < 10; part += 1) {
    await file.appendFile("x".repeat(1_000));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await file.close();
  expect(await watch.next()).toEqual([at("big.txt")]);
});

test("told to stop, it ends", async () => {
  const watch = watching();
  await watch.next();
  stop();
  await ended;
});
