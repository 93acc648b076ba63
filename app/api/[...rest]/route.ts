import { unknownThing } from "@/lib/site/json-response";

export const dynamic = "force-dynamic";

export function GET(): Response {
  return unknownThing("There is no such address in the API; see /api/v1/articles and /api/v1/entities.");
}
