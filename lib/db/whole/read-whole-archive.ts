import path from "node:path";
import { Client } from "pg";
import { digestOf } from "@/lib/db/digest-of";
import { CONNECT_LIMIT_MS } from "@/lib/db/reach-database";
import { type KeptDiagnostic, withheldDiagnostic } from "@/lib/db/withhold-texts";
import { formatManifest, type Manifest, type ManifestFile } from "@/lib/export/whole/manifest";
import { WHOLE_READ_ME } from "@/lib/export/whole/read-me";
import { type WholeFile, zipWhole } from "@/lib/export/whole/zip-whole";
import { recordsSql } from "./record-sql";
import { listTableColumns } from "./table-columns";
import { NUMBERED_TABLES, WHOLE_TABLES } from "./whole-tables";
import { listWithheld, type Withheld } from "./withheld-sql";

/** As many records are fetched at once: an article is some ten thousand signs. */
const FETCHED = 200;
/** As many signs make a piece, as in lists. */
const PIECE = 32_768;
/** A reader who takes nothing for so long is gone, and one that is not through by then must begin anew. */
const LONGEST_PAUSE = "5min";
const LONGEST_MS = 2 * 60 * 60 * 1000;

export type WholeOptions = {
  databaseUrl: string;
  /** Whether the texts of withdrawn articles are left out, as for the public. */
  withhold: boolean;
  /** articles.yaml as it is in the content folder; told where it is what the archive took in. */
  curation: string | null;
};

/**
 * The whole archive of one moment as a ZIP, made as it is read: what is added meanwhile is not in it. It has a connection
 * of its own, which ends with it, also where the reader stops.
 */
export async function* readWholeArchive({ databaseUrl, withhold, curation }: WholeOptions): AsyncGenerator<Uint8Array> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_LIMIT_MS });
  // Without a listener, a server that goes away between two queries ends the process.
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query(
      `SET LOCAL idle_in_transaction_session_timeout = '${LONGEST_PAUSE}'; SET LOCAL TimeZone = 'UTC'`,
    );
    const withheld = withhold ? await listWithheld(client) : null;
    const { made, ...facts } = await readFacts(client, withheld);
    const files = [
      { name: "README.md", pieces: () => piecesOf([WHOLE_READ_ME]) },
      ...(await registryFiles(client, curation)),
      ...(await recordFiles(client, withheld)),
    ];
    yield* zipWhole(files, made, (written: ManifestFile[]) =>
      formatManifest({ made: made.toISOString(), ...facts, files: written }),
    );
  } finally {
    await client.end().catch(() => {});
  }
}

async function* piecesOf(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

async function readFacts(client: Client, withheld: Withheld) {
  const next = NUMBERED_TABLES.map((table) => {
    return `'${table}', (SELECT last_value + is_called::int FROM "${table}_id_seq")`;
  });
  const { rows } = await client.query<Omit<Manifest, "format" | "version" | "made" | "files"> & { made: Date }>(`
    SELECT now() AS made, (SELECT max(id) FROM "Batch") AS batch,
      (SELECT max(migration_name) FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL) AS schema,
      json_build_object('articles', (SELECT count(*) FROM "Article"),
        'withdrawn', (SELECT count(*) FROM "Curation" WHERE "withdrawnOn" IS NOT NULL),
        'withheld', ${withheld?.length ?? 0}, 'revisions', (SELECT count(*) FROM "Revision")) AS counts,
      json_build_object(${next.join(", ")}) AS next`);
  const [facts] = rows;
  if (!facts) throw new Error("The database tells nothing of itself");
  return facts;
}

/** The registry by which the archive is linked, as its files. */
async function registryFiles(client: Client, curation: string | null): Promise<WholeFile[]> {
  const { rows } = await client.query<{ files: { path: string; text: string }[]; curated: string | null }>(`
    SELECT l.files, s.pipeline AS curated FROM "LinkedRegistry" l LEFT JOIN "SourceFile" s ON s.path = 'registry'
    ORDER BY (l.digest = s.sha256) DESC NULLS LAST, l.program COLLATE "C", l.digest COLLATE "C" LIMIT 1`);
  const [linked] = rows;
  const told = [...(linked?.files ?? [])];
  if (curation !== null && linked?.curated === digestOf([curation]))
    told.push({ path: "articles.yaml", text: curation });
  return told.map((file) => ({ name: `registry/${path.basename(file.path)}`, pieces: () => piecesOf([file.text]) }));
}

async function recordFiles(client: Client, withheld: Withheld): Promise<WholeFile[]> {
  const columns = await listTableColumns(client);
  const until = Date.now() + LONGEST_MS;
  return WHOLE_TABLES.map((table) => {
    const told = table.table === "BatchFile" && withheld !== null ? receiptWithout(withheld) : asItIs;
    return {
      name: `${table.file}.ndjson`,
      pieces: () => readRecords(client, recordsSql(table, columns, withheld), told, until),
    };
  });
}

async function* readRecords(
  client: Client,
  query: string,
  told: (record: string) => string,
  until: number,
): AsyncGenerator<string> {
  await client.query(`DECLARE records NO SCROLL CURSOR FOR ${query}`);
  const fetch = () => client.query<{ record: string }>(`FETCH ${FETCHED} FROM records`);
  let next = fetch();
  try {
    for (;;) {
      if (Date.now() > until) throw new Error("The reader of a whole archive is too slow");
      const { rows } = await next;
      const isLast = rows.length < FETCHED;
      // PostgreSQL makes the next ones while these are packed. A fault is met when they are waited for.
      if (!isLast) next = fetch();
      next.catch(() => {});
      let piece = "";
      for (const { record } of rows) {
        piece += `${told(record)}\n`;
        if (piece.length < PIECE) continue;
        yield piece;
        piece = "";
      }
      if (piece !== "") yield piece;
      if (isLast) break;
    }
  } finally {
    await next.catch(() => {});
  }
  await client.query("CLOSE records");
}

const asItIs = (record: string) => record;

/** A receipt with what the public may read of it. */
function receiptWithout(withheld: readonly number[]): (record: string) => string {
  if (withheld.length === 0) return asItIs;
  const articles = new Set(withheld);
  return (record) => {
    const receipt = JSON.parse(record) as { diagnostics: KeptDiagnostic[] };
    return JSON.stringify({
      ...receipt,
      diagnostics: receipt.diagnostics.map((one) => withheldDiagnostic(one, articles, true)),
    });
  };
}
