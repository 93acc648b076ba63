import { basename } from "node:path";
import { withDatabaseClient } from "@/lib/db/reach-database";
import { type Environment, readEnvironment } from "@/lib/env";
import { loadRegistry } from "@/lib/ingest/load-registry";
import { REGISTRY_SOURCE } from "@/lib/ingest/registry-update";
import { openServer } from "./open-database";
import { runProgram } from "./run-program";
import { say } from "./say";
import { readFileArgument } from "./whole/file-argument";
import { restoreFile } from "./whole/restore-file";

const HELP = `Makes the archive of a file that npm run backup wrote, or that was downloaded from the page /data of an archive.

  npm run restore -- archive.zip      into an empty archive: ARCHIVE_DATA_DIR, or the database of DATABASE_URL

All of it is stored or nothing. The files of content/ are not in it, but for the registry's, in its folder registry/.`;

/** `npm run restore`: an empty archive becomes the one of a file. */
await runProgram(async (life) => {
  const file = readFileArgument(process.argv.slice(2), "restore", HELP);
  if (file === null) return 0;
  const environment = readEnvironment();
  let databaseUrl = "";
  const open = async () => {
    databaseUrl = await openServer(environment, life);
    return databaseUrl;
  };
  const { counts, batch, made } = await restoreFile(file, open, () =>
    say("An ingest is at work; waiting for its end …"),
  );
  const articles = `${counts.articles} ${counts.articles === 1 ? "article" : "articles"}`;
  process.stdout.write(`Restored ${articles} as of ${made}, the last batch being ${batch ?? "none"}\n`);
  if (counts.withheld > 0) say(`The texts of ${counts.withheld} withdrawn articles are not in ${basename(file)}.`);
  if (!(await isRegistryOf(databaseUrl, environment))) {
    say(`The registry of ${environment.contentDir} is another than the archive's: npm start and npm run ingest go by it,
also for what is withdrawn. To keep the archive's, put the files of registry/ in ${basename(file)} there first.`);
  }
  return 0;
});

/** Whether the registry of the content folder is the one that the archive took in. */
async function isRegistryOf(databaseUrl: string, { contentDir }: Environment): Promise<boolean> {
  const { value } = await loadRegistry(contentDir, process.cwd());
  return withDatabaseClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ sha256: string; pipeline: string }>(
      `SELECT sha256, pipeline FROM "SourceFile" WHERE path = $1`,
      [REGISTRY_SOURCE],
    );
    const [known] = rows;
    return !known || (known.sha256 === value?.digest && known.pipeline === value.curationDigest);
  });
}
