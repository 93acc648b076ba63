import { type ApiParameters, type Refusal, readParameters, type Stated } from "./api-parameter";
import { SEARCH_PARAMETERS } from "./article-parameters";
import { LONGEST_TEXT } from "./parse-query";
import { type Parameters, parseSearchQuery } from "./parse-search-query";
import type { SearchQuery } from "./search-query";
import type { QueryNote } from "./search-result";

/**
 * A search that a program asks for, and what its address takes besides. `notes`: how parts of it were read that are
 * allowed and odd all the same.
 */
export type ApiQuery<Own extends ApiParameters> = { query: SearchQuery; stated: Stated<Own>; notes: QueryNote[] };

/**
 * Reads the parameters of a search that a program asks for, with `own` ones of its address. Where a page would forgive,
 * this refuses and says why.
 */
export function parseApiQuery<Own extends ApiParameters>(
  parameters: Parameters,
  own: Own,
): { value: ApiQuery<Own> } | { refusal: Refusal } {
  const read = readParameters(parameters, { ...SEARCH_PARAMETERS, ...own });
  if ("refusal" in read) return read;
  const { value: query, notes } = parseSearchQuery(
    parameters.filter(([name]) => Object.hasOwn(SEARCH_PARAMETERS, name)),
  );
  for (const note of notes) {
    if (note.kind === "shortened-text") {
      return { refusal: { parameter: "q", detail: `The text is longer than ${LONGEST_TEXT} characters.` } };
    }
    if (note.kind === "invalid-value") {
      return { refusal: { parameter: note.parameter, detail: `"${note.value}" is not allowed.` } };
    }
  }
  return { value: { query, stated: read.value as Stated<Own>, notes } };
}
