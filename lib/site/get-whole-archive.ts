import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { instantIn } from "@/lib/archive/time-zone";
import { readWholeArchive } from "@/lib/db/whole/read-whole-archive";
import { readEnvironment } from "@/lib/env";
import { databaseUrl, siteTimezone } from "./database";
import { problemResponse } from "./json-response";
import { streamResponse } from "./stream-response";

/** Each has a connection of its own and sees the archive as it was when it began, which the database keeps for it. */
const MOST_AT_ONCE = 3;
const RETRY_AFTER_SECONDS = "60";

let begun = 0;

/** Answers `/export/archive.zip`: the whole archive, without the texts of what is withdrawn. */
export async function getWholeArchive(request: Request): Promise<Response> {
  const day = instantIn(siteTimezone(), new Date()).slice(0, 10);
  const headers = {
    "content-type": "application/zip",
    "content-disposition": `attachment; filename="luban-archive-${day}.zip"`,
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
  };
  if (request.method === "HEAD") return new Response(null, { headers });
  if (begun >= MOST_AT_ONCE) {
    const detail = "As many others download the whole archive as may at once. Ask again in a minute.";
    const refusal = problemResponse({ status: 503, title: "Too many downloads", detail });
    refusal.headers.set("retry-after", RETRY_AFTER_SECONDS);
    return refusal;
  }
  return streamResponse(counted(), headers);
}

async function* counted(): AsyncGenerator<Uint8Array> {
  begun += 1;
  try {
    const { contentDir } = readEnvironment();
    const curation = await readFile(join(contentDir, "registry/articles.yaml"), "utf8").catch(() => null);
    yield* readWholeArchive({ databaseUrl: databaseUrl(), withhold: true, curation });
  } finally {
    begun -= 1;
  }
}
