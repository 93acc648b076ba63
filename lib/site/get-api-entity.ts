import "server-only";
import { ENTITY_KINDS, isEntityKind } from "@/lib/archive/entity-kind";
import { apiEntityHref } from "@/lib/archive/hrefs";
import { findEntity } from "@/lib/db/find-entity";
import { wholeEntityJson } from "@/lib/export/entity-json";
import { pickFields } from "@/lib/search/list-parameters";
import { API_PARAMETERS } from "./api-parameters";
import { siteDatabase } from "./database";
import { getPresentEntity } from "./get-present-entity";
import { jsonResponse, movedResponse, unknownThing } from "./json-response";
import { readStated } from "./read-stated";
import { absoluteUrl } from "./site-url";

/** Answers `GET /api/v1/entities/{kind}/{slug}`: 308 for a former slug. */
export async function getApiEntity(request: Request, kind: string, slug: string): Promise<Response> {
  const { stated, refused } = readStated(request, API_PARAMETERS.entity);
  if (refused) return refused;
  if (!isEntityKind(kind))
    return unknownThing(`"${kind}" is not a kind of entity; there are ${ENTITY_KINDS.join(", ")}.`);
  const found = slug.includes("\0") ? null : await findEntity(siteDatabase(), kind, slug);
  if (found) return jsonResponse(request, pickFields(wholeEntityJson(found.entity, absoluteUrl), stated.fields));
  const present = await getPresentEntity(kind, slug);
  return present === null
    ? unknownThing(`No ${kind} "${slug}".`)
    : movedResponse(request, apiEntityHref(kind, present));
}
