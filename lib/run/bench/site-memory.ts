import { execFileSync } from "node:child_process";

type Process = { pid: number; parent: number; kilobytes: number; name: string };

/** What a process and all that it started hold in memory, in MB; PostgreSQL, whose memory is shared, is left out. */
export function siteMegabytes(pid: number): number {
  const all = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss=,comm="], { encoding: "utf8" })
    .split("\n")
    .flatMap((line): Process[] => {
      const [, own, parent, kilobytes, name] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return name === undefined
        ? []
        : [{ pid: Number(own), parent: Number(parent), kilobytes: Number(kilobytes), name }];
    });
  const started = new Set([pid]);
  // A process is listed before those that it starts, but for numbers that were given out anew.
  for (let before = 0; before !== started.size; ) {
    before = started.size;
    for (const one of all) if (started.has(one.parent)) started.add(one.pid);
  }
  const held = all.filter((one) => started.has(one.pid) && !one.name.startsWith("postgres"));
  return held.reduce((sum, { kilobytes }) => sum + kilobytes, 0) / 1024;
}
