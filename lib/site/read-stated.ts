import "server-only";
import { type ApiParameters, type Refusal, readParameters, type Stated } from "@/lib/search/api-parameter";
import { parametersOf } from "@/lib/search/parse-search-query";
import { problemResponse } from "./json-response";

/** What a request states, by the table of its address, or the answer that refuses it. */
export function readStated<Table extends ApiParameters>(
  request: Request,
  table: Table,
): { stated: Stated<Table>; refused?: never } | { stated?: never; refused: Response } {
  const read = readParameters(parametersOf(new URL(request.url).searchParams), table);
  return "refusal" in read ? { refused: refuse(read.refusal) } : { stated: read.value };
}

/** The answer to a parameter that is wrong. */
export function refuse(refusal: Refusal): Response {
  return problemResponse({ status: 400, title: "Bad request", ...refusal });
}
