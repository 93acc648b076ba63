import "server-only";
import { ENTITY_KINDS, isEntityKind } from "@/lib/archive/entity-kind";
import { type EntityPlace, listEntitiesAfter } from "@/lib/db/list-entities";
import { entityJson } from "@/lib/export/entity-json";
import { CURSOR_REFUSAL, LIMIT_REFUSAL, parseLimit } from "@/lib/search/parse-api-query";
import { parametersOf } from "@/lib/search/parse-search-query";
import { siteDatabase } from "./database";
import { jsonResponse, problemResponse } from "./json-response";
import { refuseParameters } from "./refuse-parameters";
import { absoluteUrl } from "./site-url";

/** Answers `GET /api/v1/entities?kind=`: every entity of a kind, or of all, in the order of kind and slug. */
export async function getApiEntities(request: Request): Promise<Response> {
  const refusal = refuseParameters(request, ["kind", "limit", "after"]);
  if (refusal) return refusal;
  const parameters = new URL(request.url).searchParams;
  const kind = parameters.get("kind") || null;
  if (kind !== null && !isEntityKind(kind)) {
    const detail = `"${kind}" is not a kind of entity.`;
    return problemResponse({ status: 400, title: "Bad request", parameter: "kind", detail, allowed: ENTITY_KINDS });
  }
  const limit = parseLimit(parametersOf(parameters));
  if (limit === null) return problemResponse({ status: 400, title: "Bad request", ...LIMIT_REFUSAL });
  const word = parameters.get("after") || null;
  const after = word === null ? null : parsePlace(word);
  if (word !== null && after === null) return problemResponse({ status: 400, title: "Bad request", ...CURSOR_REFUSAL });
  const { total, items } = await listEntitiesAfter(siteDatabase(), kind, { limit: limit + 1, after });
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  return jsonResponse(request, {
    total,
    items: shown.map((entity) => entityJson(entity, absoluteUrl)),
    next: items.length > limit && last ? nextUrl(kind, limit, last) : null,
  });
}

function nextUrl(kind: string | null, limit: number, last: EntityPlace): string {
  const after = Buffer.from(JSON.stringify([last.kind, last.slug])).toString("base64url");
  const parameters = new URLSearchParams({ ...(kind && { kind }), limit: String(limit), after });
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
