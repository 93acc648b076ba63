import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import type { EmbeddedUser } from "./embedded-user";

const ENVIRONMENT: NodeJS.ProcessEnv = {
  NODE_ENV: "production",
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  LC_ALL: "C",
  TZ: "UTC",
};

/**
 * Starts a program of PostgreSQL in a session of its own: Ctrl-C in the terminal does not reach it. It gets nothing of
 * this process's environment, where a PGDATA or PGPORT may mean another server.
 */
export function spawnEmbedded(
  user: EmbeddedUser,
  program: string,
  args: string[],
  options: Pick<SpawnOptions, "cwd" | "stdio">,
): ChildProcess {
  const [command = program, ...rest] = [...user.prefix, program, ...args];
  return spawn(command, rest, { ...options, ...user.ids, detached: true, env: ENVIRONMENT });
}
