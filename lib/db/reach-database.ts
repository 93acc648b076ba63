import { Client } from "pg";
import { OperatorError } from "@/lib/env";

/** How long an unreachable server is waited for, in milliseconds. */
export const CONNECT_LIMIT_MS = 10_000;
const OLDEST_SERVER = 150_000;

/** Runs `work` on one connection. A server that cannot be used is an OperatorError that says why. */
export async function withDatabaseClient<T>(databaseUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_LIMIT_MS });
  // Without a listener, a server that goes away between two queries ends the process.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (cause) {
    throw new OperatorError(`${placeOf(databaseUrl)} cannot be reached (${reasonOf(cause)}): ${REMEDY}`, { cause });
  }
  try {
    await checkServer(client, placeOf(databaseUrl));
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

const REMEDY = "start it, correct DATABASE_URL, or unset DATABASE_URL to use the archive's own PostgreSQL.";

async function checkServer(client: Client, place: string): Promise<void> {
  const { rows } = await client.query<{ version: string; encoding: string }>(
    "SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding",
  );
  if (Number(rows[0]?.version) < OLDEST_SERVER) {
    throw new OperatorError(`${place} is older than PostgreSQL 15: upgrade it, or unset DATABASE_URL.`);
  }
  if (rows[0]?.encoding !== "UTF8") {
    throw new OperatorError(`${place} is encoded in ${rows[0]?.encoding}: create the database with ENCODING 'UTF8'.`);
  }
}

/** Server and database of an address, without user and password. */
function placeOf(databaseUrl: string): string {
  const { hostname, port, pathname } = new URL(databaseUrl);
  return `The database ${decodeURIComponent(pathname.slice(1))} at ${hostname || "localhost"}:${port || 5432}`;
}

function reasonOf(cause: unknown): string {
  const { code, message, errors } = cause as NodeJS.ErrnoException & { errors?: Error[] };
  return message || errors?.map((error) => error.message).join(", ") || code || "no answer";
}
