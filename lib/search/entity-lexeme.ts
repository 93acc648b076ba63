import { entityKey } from "@/lib/archive/entity-key";
import type { EntityKey } from "@/lib/archive/mention";
import { LONGEST_LEXEME } from "./tsvector";

/** Before what an article names: neither letter nor digit, so that no text and no search text yields such a lexeme. */
const ENTITY_SIGN = "@";

/** The lexeme of an entity: `@country/kazakhstan`. An article has it wherever it names the entity or a part of it. */
export function entityLexeme(entity: EntityKey): string {
  return (ENTITY_SIGN + entityKey(entity)).slice(0, LONGEST_LEXEME);
}
