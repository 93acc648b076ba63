import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { OperatorError } from "@/lib/env";
import type { EmbeddedBinaries } from "./embedded-binaries";
import { spawnEmbedded } from "./embedded-program";
import { chooseEmbeddedUser, type EmbeddedUser } from "./embedded-user";

/** The superuser of an embedded server, and its database. */
export const EMBEDDED_NAME = "archive";

/** `folder` is what PostgreSQL calls the data directory. */
export type EmbeddedCluster = { folder: string; password: string; user: EmbeddedUser };

/**
 * The cluster in `home`, made if there is none. It is made under another name and renamed when it is whole, so one that
 * an interruption left half written is never taken for a cluster. Call it under the lock of `home`.
 */
export async function prepareCluster(home: string, binaries: EmbeddedBinaries): Promise<EmbeddedCluster> {
  const place = join(home, binaries.major);
  if (!existsSync(place)) await makeCluster(home, place, binaries);
  const user = await chooseEmbeddedUser(place, binaries);
  return { folder: join(place, "cluster"), password: await readFile(join(place, "password"), "utf8"), user };
}

async function makeCluster(home: string, place: string, binaries: EmbeddedBinaries): Promise<void> {
  for (const name of await readdir(home)) {
    if (/^\d+$/.test(name)) throw otherMajor(home, name, binaries.major);
    if (name.startsWith("new-")) await rm(join(home, name), { recursive: true, force: true });
  }
  const draft = await mkdtemp(join(home, "new-"));
  await writeFile(join(draft, "password"), randomBytes(24).toString("hex"), { mode: 0o600 });
  const user = await chooseEmbeddedUser(draft, binaries);
  await runInitdb(user, binaries.initdb, draft);
  await rename(draft, place);
}

function otherMajor(home: string, found: string, major: string): OperatorError {
  return new OperatorError(
    `${home} was made by PostgreSQL ${found} and this release brings ${major}: ` +
      "name another ARCHIVE_DATA_DIR, and the content is ingested into it.",
  );
}

/** Chinese text needs a locale that knows its characters; `C.UTF-8` is not everywhere. */
const LOCALES = ["C.UTF-8", "en_US.UTF-8"];

async function runInitdb(user: EmbeddedUser, initdb: string, draft: string): Promise<void> {
  for (const locale of LOCALES) {
    const args = ["--encoding=UTF8", `--locale=${locale}`, "--auth=scram-sha-256", `--username=${EMBEDDED_NAME}`];
    const files = [`--pwfile=${join(draft, "password")}`, `--pgdata=${join(draft, "cluster")}`];
    const child = spawnEmbedded(user, initdb, [...args, ...files], { cwd: "/", stdio: ["ignore", "ignore", "pipe"] });
    const end = () => child.kill("SIGTERM");
    process.once("exit", end);
    const ended = once(child, "close");
    const complaint = child.stderr ? await text(child.stderr) : "";
    const [status] = await ended;
    process.off("exit", end);
    if (status === 0) return;
    if (!complaint.includes("invalid locale name")) {
      throw new Error(`initdb could not make a database in ${draft}: ${complaint.trim()}`);
    }
  }
  throw new OperatorError(
    `This system has none of the locales ${LOCALES.join(", ")}: install one, or set DATABASE_URL.`,
  );
}
