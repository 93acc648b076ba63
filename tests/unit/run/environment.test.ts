import { resolve } from "node:path";
import { expect, test } from "vitest";
import { OperatorError, readEnvironment } from "@/lib/env";

test("an empty environment is an archive in .data on port 3000 with the clock of Shanghai", () => {
  expect(readEnvironment({})).toEqual({
    databaseUrl: null,
    port: 3000,
    host: "0.0.0.0",
    siteUrl: null,
    dataDir: resolve(".data"),
    contentDir: resolve("content"),
    timezone: "Asia/Shanghai",
  });
});

test("an empty variable counts as not set", () => {
  const read = readEnvironment({ DATABASE_URL: "", PORT: " ", SITE_URL: "" });
  expect([read.databaseUrl, read.port, read.siteUrl]).toEqual([null, 3000, null]);
});

test("a stated address of the site loses its trailing slash", () => {
  expect(readEnvironment({ SITE_URL: "https://archive.example.org/" }).siteUrl).toBe("https://archive.example.org");
});

const MISTAKES = [
  { name: "a port that is a word", source: { PORT: "web" }, said: 'PORT "web" is not a port' },
  { name: "a port past the last", source: { PORT: "65536" }, said: 'PORT "65536" is not a port' },
  {
    name: "another database",
    source: { DATABASE_URL: "mysql://h/d" },
    said: "DATABASE_URL is not a PostgreSQL address",
  },
  {
    name: "a site below a path",
    source: { SITE_URL: "https://example.org/a" },
    said: 'SITE_URL "https://example.org/a"',
  },
  { name: "a zone nobody knows", source: { ARCHIVE_TIMEZONE: "Mars/Base" }, said: 'ARCHIVE_TIMEZONE "Mars/Base"' },
];

test.each(MISTAKES)("$name is one line to the operator", ({ source, said }) => {
  const read = () => readEnvironment(source);
  expect(read).toThrow(OperatorError);
  expect(read).toThrow(said);
});

test("a wrong database address is not repeated: it may hold a password", () => {
  expect(() => readEnvironment({ DATABASE_URL: "mysql://root:secret@h/d" })).not.toThrow("secret");
});
