import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { programCommand } from "@/lib/run/program-command.mjs";

export type MeasuredIngest = { seconds: number; peakMegabytes: number; printed: string };

const LOOK_MS = 200;

/** `npm run ingest` as a process of its own, without npm: its time from start to end, and the most memory it held. */
export async function measureIngest(root: string, env: Record<string, string>): Promise<MeasuredIngest> {
  const begun = performance.now();
  const child = spawn(process.execPath, await programCommand(root, "ingest"), {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, LOOK_MS);
  const ended = once(child, "exit");
  const [printed, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [status] = await ended;
  clearInterval(look);
  if (status !== 0)
    throw new Error(`The ingest ended with ${status}:\n${printed.slice(-2000)}${complaint.slice(-2000)}`);
  return { seconds: (performance.now() - begun) / 1000, peakMegabytes: peak / 1024, printed };
}

/** Resident kilobytes of a process; 0 when it has just ended. */
function memoryOf(pid: number): number {
  try {
    return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }));
  } catch {
    return 0;
  }
}
