import { spawnSync } from "node:child_process";
import { chown, lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { OperatorError } from "@/lib/env";
import type { EmbeddedBinaries } from "./embedded-binaries";

/** How a program of PostgreSQL is started: `prefix` stands before it on the command line, `ids` go to spawn. */
export type EmbeddedUser = { prefix: string[]; ids: { uid?: number; gid?: number } };

const OWN_USER: EmbeddedUser = { prefix: [], ids: {} };

/**
 * As whom PostgreSQL runs. It refuses to run as root; root's archive therefore runs it as an unprivileged user of the
 * system, who is given `folder`. Where that user cannot reach the folder or the programs, because they lie below a
 * directory of mode 700, the server keeps the one capability to pass through.
 */
export async function chooseEmbeddedUser(folder: string, binaries: EmbeddedBinaries): Promise<EmbeddedUser> {
  if (process.getuid?.() !== 0) return OWN_USER;
  const account = await chooseAccount(folder);
  await giveTo(folder, account);
  const ways: EmbeddedUser[] = [
    { prefix: [], ids: account },
    // Containers often lack the narrower capability and have the second one.
    { prefix: unprivileged(account, "dac_read_search"), ids: {} },
    { prefix: unprivileged(account, "dac_override"), ids: {} },
  ];
  const way = ways.find((candidate) => reaches(candidate, folder, binaries));
  if (way) return way;
  throw new OperatorError(
    `PostgreSQL does not run as root, and user ${account.uid} cannot reach ${folder} and ${binaries.postgres}: ` +
      "start the archive as an ordinary user, move it out of directories that only root may enter, or set DATABASE_URL.",
  );
}

type Account = { uid: number; gid: number };

/** The user that owns the folder already, else the least of the system's users. */
async function chooseAccount(folder: string): Promise<Account> {
  const { uid, gid } = await lstat(folder);
  if (uid !== 0) return { uid, gid };
  // initdb looks its user up by number, so only one that the system lists will do.
  const users = (await readFile("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"));
  for (const wanted of ["nobody", "postgres", "daemon"]) {
    const user = users.find(([name]) => name === wanted);
    if (user && Number(user[2]) > 0) return { uid: Number(user[2]), gid: Number(user[3]) };
  }
  throw new OperatorError(
    "PostgreSQL does not run as root and the system has no user nobody: start the archive as an ordinary user, or set DATABASE_URL.",
  );
}

async function giveTo(path: string, account: Account): Promise<void> {
  const status = await lstat(path);
  if (status.uid === account.uid) return;
  await chown(path, account.uid, account.gid);
  if (!status.isDirectory()) return;
  for (const name of await readdir(path)) await giveTo(join(path, name), account);
}

// PostgreSQL looks at its programs with access(2), which asks what the user may do without capabilities, unless
// no_setuid_fixup is set.
function unprivileged({ uid, gid }: Account, capability: string): string[] {
  const ids = [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", "--securebits=+no_setuid_fixup"];
  return ["setpriv", ...ids, `--inh-caps=-all,+${capability}`, `--ambient-caps=-all,+${capability}`, "--"];
}

// `initdb --show` looks for its programs as the real run does, and makes nothing.
function reaches({ prefix, ids }: EmbeddedUser, folder: string, binaries: EmbeddedBinaries): boolean {
  const script = 'cd "$1" && "$2" --show --pgdata="$1/none"';
  const [command = "", ...rest] = [...prefix, "sh", "-c", script, "sh", folder, binaries.initdb];
  const env = { NODE_ENV: "production", PATH: "/usr/bin:/bin", LC_ALL: "C" } as const;
  return spawnSync(command, rest, { ...ids, cwd: "/", env, stdio: "ignore" }).status === 0;
}
