import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readEnvironment } from "@/lib/env";
import { openDatabase } from "./open-database";
import { runProgram } from "./run-program";
import { backUp } from "./whole/back-up";
import { readFileArgument } from "./whole/file-argument";

const HELP = `Writes the whole archive to a file: articles with all their revisions, batches, the registry, everything.

  npm run backup -- archive.zip       beside a running archive, too; the file must not be there yet

The file has the texts of withdrawn articles, which the download on the page /data has not: keep it to yourself.
npm run restore -- archive.zip makes the same archive of it.`;

/** `npm run backup`: the whole archive as a file. */
await runProgram(async (life) => {
  const file = readFileArgument(process.argv.slice(2), "backup", HELP);
  if (file === null) return 0;
  const environment = readEnvironment();
  const databaseUrl = await openDatabase(environment, life);
  const curation = await readFile(join(environment.contentDir, "registry/articles.yaml"), "utf8").catch(() => null);
  const { bytes } = await backUp(file, { databaseUrl, withhold: false, curation });
  process.stdout.write(`Wrote ${file} (${(bytes / 1e6).toFixed(1)} MB)\n`);
  return 0;
});
