import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withFileLock } from "@/lib/db/file-lock.mjs";
import { addHolder, listHolders } from "@/lib/db/holders";
import { processIdentity } from "@/lib/db/process-identity.mjs";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "archive-lock-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const COUNT_UP = `
  import { readFileSync, writeFileSync } from "node:fs";
  import { setImmediate as turn } from "node:timers/promises";
  const [lock, counter, folder] = process.argv.slice(1);
  const { withFileLock } = await import(lock);
  for (let round = 0; round < 20; round += 1) {
    await withFileLock(folder, async () => {
      const count = Number(readFileSync(counter, "utf8"));
      await turn();
      writeFileSync(counter, String(count + 1));
    });
  }`;

test("processes that count up in one file lose no count", async () => {
  const counter = join(folder, "counter");
  await writeFile(counter, "0");
  const args = ["--input-type=module", "-e", COUNT_UP, resolve("lib/db/file-lock.mjs"), counter, join(folder, "lock")];
  const ends = [1, 2, 3, 4].map(() => once(spawn(process.execPath, args, { stdio: "inherit" }), "exit"));
  expect((await Promise.all(ends)).map(([status]) => status)).toEqual([0, 0, 0, 0]);
  expect(await readFile(counter, "utf8")).toBe("80");
  expect(await readdir(join(folder, "lock"))).toEqual(["ticket-80"]);
});

test("who comes second is told whom it waits for, and goes on when the first is done", async () => {
  const seen: unknown[] = [];
  let leave = () => {};
  const gate = new Promise<void>((done) => {
    leave = done;
  });
  const first = withFileLock(folder, () => gate);
  const second = withFileLock(
    folder,
    async () => seen.push("second"),
    (pid) => {
      seen.push(pid);
      leave();
    },
  );
  await Promise.all([first, second]);
  expect(seen).toEqual([process.pid, "second"]);
});

test("a lock that work failed under is free again", async () => {
  await expect(withFileLock(folder, () => Promise.reject(new Error("no luck")))).rejects.toThrow("no luck");
  expect(await withFileLock(folder, async () => "again")).toBe("again");
});

const LEFT_BEHIND = [
  { name: "a process that is dead", ticket: "2147483646 boot:1" },
  { name: "a process whose number another one has now", ticket: `${process.pid} boot:1` },
  { name: "a process that died before it wrote its name", ticket: "" },
];

test.each(LEFT_BEHIND)("the lock of $name is free", async ({ ticket }) => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "ticket-7"), ticket);
  expect(await withFileLock(folder, async () => "mine")).toBe("mine");
});

test("holders are the living: those that died are forgotten", async () => {
  const leave = addHolder(folder);
  await writeFile(join(folder, "2147483646-x"), "boot:1");
  expect(listHolders(folder)).toEqual([process.pid]);
  leave();
  expect(listHolders(folder)).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test("a process has one identity for its life and none after it", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(child, "spawn");
  const pid = child.pid ?? 0;
  const identity = processIdentity(pid);
  expect(identity).not.toBeNull();
  expect(processIdentity(pid)).toBe(identity);
  expect(processIdentity(process.pid)).not.toBe(identity);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(processIdentity(pid)).toBeNull();
});
