import "server-only";
import { isEntityKind } from "@/lib/archive/entity-kind";
import { type EntityPlace, listEntitiesAfter } from "@/lib/db/list-entities";
import { entityJson } from "@/lib/export/entity-json";
import { CURSOR_REFUSAL, DEFAULT_LIMIT, pickFields } from "@/lib/search/list-parameters";
import { API_PARAMETERS } from "./api-parameters";
import { siteDatabase } from "./database";
import { jsonResponse } from "./json-response";
import { readStated, refuse } from "./read-stated";
import { absoluteUrl } from "./site-url";

/** Answers `GET /api/v1/entities?kind=`: every entity of a kind, or of all, in the order of kind and slug. */
export async function getApiEntities(request: Request): Promise<Response> {
  const { stated, refused } = readStated(request, API_PARAMETERS.entities);
  if (refused) return refused;
  const { kind, fields } = stated;
  const limit = stated.limit ?? DEFAULT_LIMIT;
  const after = stated.after === null ? null : parsePlace(stated.after);
  if (stated.after !== null && after === null) return refuse(CURSOR_REFUSAL);
  const { total, items } = await listEntitiesAfter(siteDatabase(), kind, { limit: limit + 1, after });
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  return jsonResponse(request, {
    total,
    items: shown.map((entity) => pickFields(entityJson(entity, absoluteUrl), fields)),
    next: items.length > limit && last ? nextUrl({ kind, limit, fields }, last) : null,
  });
}

type Asked = { kind: string | null; limit: number; fields: readonly string[] | null };

function nextUrl({ kind, limit, fields }: Asked, last: EntityPlace): string {
  const after = Buffer.from(JSON.stringify([last.kind, last.slug])).toString("base64url");
  const parameters = new URLSearchParams({ ...(kind && { kind }), limit: String(limit) });
  if (fields) parameters.set("fields", fields.join(","));
  parameters.set("after", after);
  return absoluteUrl(`/api/v1/entities?${parameters}`);
}

function parsePlace(word: string): EntityPlace | null {
  try {
    const [kind, slug] = JSON.parse(Buffer.from(word, "base64url").toString("utf8")) as unknown[];
    return typeof kind === "string" && isEntityKind(kind) && typeof slug === "string" && !slug.includes("\0")
      ? { kind, slug }
      : null;
  } catch {
    return null;
  }
}
