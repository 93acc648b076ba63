import { inIngestTurn } from "@/lib/db/ingest-turn";
import { findSchema, migrate } from "@/lib/db/migrate";
import { listMigrations } from "@/lib/db/migration-list";
import { restoreWholeArchive } from "@/lib/db/whole/restore-whole-archive";
import { OperatorError } from "@/lib/env";
import type { Manifest } from "@/lib/export/whole/manifest";
import { openWholeFile } from "./open-whole-file";

/**
 * Stores a whole archive from a file in a database that holds none, or refuses and changes nothing. One of an older schema
 * is stored in that schema, and migrated then.
 */
export async function restoreFile(
  file: string,
  openServer: () => Promise<string>,
  onWait: () => void = () => {},
): Promise<Manifest> {
  const whole = await openWholeFile(file);
  try {
    const { schema } = whole.manifest;
    if (!(await listMigrations()).some(({ name }) => name === schema)) {
      throw new OperatorError(`${file} is of a newer release (its schema is ${schema}): use that release.`);
    }
    const databaseUrl = await openServer();
    const present = await findSchema(databaseUrl);
    if (present !== null && present > schema) {
      throw new OperatorError(
        `${file} is of an older release (its schema is ${schema}): restore it into a database that was never used, by ARCHIVE_DATA_DIR=a-new-folder or a new one in DATABASE_URL.`,
      );
    }
    await migrate(databaseUrl, { upTo: schema });
    await inIngestTurn(databaseUrl, () => restoreWholeArchive(databaseUrl, whole.manifest, whole.linesOf), onWait);
    await migrate(databaseUrl);
    return whole.manifest;
  } finally {
    whole.close();
  }
}
