import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Life } from "@/lib/run/run-program";

/** `pid` is the process that was started: the site's own, unless that starts it. */
export type StartedSite = { url: string; pid: number; stop(): Promise<void> };

/** What is run, where, and what is set in its environment. */
export type Program = { command: string; args: readonly string[]; cwd: string; env: Record<string, string> };

const ADDRESS = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/;

/**
 * Starts a program that serves a site and waits for the address it prints. It is stopped, by the process that was
 * started here, when `stop` is called or the bench ends.
 */
export async function startSite(program: Program, life: Life): Promise<StartedSite> {
  const child = spawn(program.command, program.args, {
    cwd: program.cwd,
    env: { ...process.env, ...program.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit");
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    await exited;
  };
  life.onEnd(stop);
  return { url: await readAddress(child, program), pid: child.pid ?? 0, stop };
}

function readAddress(child: ChildProcess, { command, args }: Program): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const read = (part: Buffer) => {
      printed += part;
      const [address] = ADDRESS.exec(printed) ?? [];
      if (address) resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", reject);
    child.once("exit", () =>
      reject(new Error(`${[command, ...args].join(" ")} ended without an address:\n${printed}`)),
    );
  });
}

/** The archive of the checkout at `root`, on a free port; with `npm` as a person starts it. */
export function archiveProgram(root: string, env: Record<string, string>, npm = false): Program {
  const [command, args] = npm ? ["npm", ["start"]] : [process.execPath, ["lib/run/bootstrap.mjs", "start"]];
  return { command, args, cwd: root, env: { PORT: "0", HOST: "127.0.0.1", ...env } };
}
