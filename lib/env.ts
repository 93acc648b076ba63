import { resolve } from "node:path";
import { z } from "zod";

/** A mistake of the person who starts a program: printed as one line that says what to do, exit status 2. */
export class OperatorError extends Error {
  override name = "OperatorError";
}

export type Environment = {
  /** The operator's own PostgreSQL; null: the archive brings its own. */
  databaseUrl: string | null;
  port: number;
  host: string;
  /** The public address without a trailing slash; null where it is not stated. */
  siteUrl: string | null;
  /** Absolute. */
  dataDir: string;
  /** Absolute. */
  contentDir: string;
  /** An IANA zone: what "08:29" in a source means. */
  timezone: string;
};

const FOLDER = z.string().refine((path) => !path.includes("\0"), "is not a path: name a folder");

const SCHEMA = z.object({
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, "is not a PostgreSQL address: write it as postgresql://user:password@host:5432/database")
    .nullable()
    .default(null),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "is not a port: use a number from 1 to 65535, or 0 for any free one")
    .transform(Number)
    .refine((port) => port <= 65_535, "is not a port: use a number from 1 to 65535, or 0 for any free one")
    .default(3000),
  HOST: z.string().default("0.0.0.0"),
  SITE_URL: z
    .string()
    .refine(isSiteUrl, "is not an address: write it as https://archive.example.org, without a path")
    .transform((url) => new URL(url).origin)
    .nullable()
    .default(null),
  ARCHIVE_DATA_DIR: FOLDER.default(".data"),
  ARCHIVE_CONTENT_DIR: FOLDER.default("content"),
  ARCHIVE_TIMEZONE: z
    .string()
    .refine(isTimezone, "is not a time zone: use a name such as Asia/Shanghai or Europe/Berlin")
    .default("Asia/Shanghai"),
});

/**
 * The settings of the archive. The only reader of the environment at run time; an empty variable counts as not set,
 * folders are relative to the working folder. Throws an OperatorError that names the first wrong variable.
 */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  const stated = Object.keys(SCHEMA.shape).filter((name) => source[name]?.trim());
  const read = SCHEMA.safeParse(Object.fromEntries(stated.map((name) => [name, source[name]?.trim()])));
  if (!read.success) {
    const [issue] = read.error.issues;
    const name = String(issue?.path[0]);
    // The value of an address may hold a password.
    const value = name === "DATABASE_URL" ? "" : ` "${source[name]}"`;
    throw new OperatorError(`${name}${value} ${issue?.message}.`);
  }
  return {
    databaseUrl: read.data.DATABASE_URL,
    port: read.data.PORT,
    host: read.data.HOST,
    siteUrl: read.data.SITE_URL,
    dataDir: resolve(read.data.ARCHIVE_DATA_DIR),
    contentDir: resolve(read.data.ARCHIVE_CONTENT_DIR),
    timezone: read.data.ARCHIVE_TIMEZONE,
  };
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && /^postgres(?:ql)?:$/.test(new URL(text).protocol);
}

function isSiteUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "" && url.hash === "";
}

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    return false;
  }
}
