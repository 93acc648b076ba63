import "server-only";
import { problemResponse } from "./json-response";

/** The refusal of the first parameter that an address of the API does not take, or null. */
export function refuseParameters(request: Request, allowed: readonly string[]): Response | null {
  const stranger = [...new URL(request.url).searchParams.keys()].find((name) => !allowed.includes(name));
  if (stranger === undefined) return null;
  const detail = `Unknown parameter "${stranger}".`;
  return problemResponse({ status: 400, title: "Bad request", detail, parameter: stranger, allowed });
}
