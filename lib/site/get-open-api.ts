import "server-only";
import { openApi } from "@/lib/export/api/open-api";
import { API_ENDPOINTS } from "./api-endpoints";
import { jsonResponse } from "./json-response";
import { apiTextIn } from "./messages/api-text";
import { readStated } from "./read-stated";
import { siteUrl } from "./site-url";

/** The version of the document: the first number is that of the address, the second grows with what is added. */
const VERSION = "1.1";

/** Answers with the description of the API for programs. */
export function getOpenApi(request: Request): Response {
  const { refused } = readStated(request, {});
  if (refused) return refused;
  const { title, about, promise } = apiTextIn("en");
  const description = [about, ...promise].join("\n\n");
  return jsonResponse(request, openApi(API_ENDPOINTS, { title, description, version: VERSION, server: siteUrl() }));
}
