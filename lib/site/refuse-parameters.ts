import "server-only";
import { problemResponse } from "./json-response";

/** The refusal of the first parameter that an address of the API does not take or takes only once, or null. */
export function refuseParameters(request: Request, allowed: readonly string[]): Response | null {
  const names = [...new URL(request.url).searchParams.keys()];
  const repeated = names.find((name, index) => allowed.includes(name) && names.indexOf(name) !== index);
  if (repeated !== undefined) {
    const detail = `"${repeated}" may be given once.`;
    return problemResponse({ status: 400, title: "Bad request", detail, parameter: repeated });
  }
  const stranger = names.find((name) => !allowed.includes(name));
  if (stranger === undefined) return null;
  const detail = `Unknown parameter "${stranger}".`;
  return problemResponse({ status: 400, title: "Bad request", detail, parameter: stranger, allowed });
}
