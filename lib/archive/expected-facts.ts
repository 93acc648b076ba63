import type { Entity, Fact } from "./entity";

const WORKSHOP = ["host institution", "Chinese partner", "opened", "place", "status"];
const MEETING = ["starts", "ends", "place"];

/**
 * The facts that one wants to know of an entity, in the registry's words. What stands for several, such as a
 * programme or a series, has none of its own.
 */
function expectedNames({ kind, parts, partOf, country }: Entity): readonly string[] {
  switch (kind) {
    case "workshop":
      return parts.length > 0 || (partOf === null && country === null) ? [] : WORKSHOP;
    case "conference":
      return parts.length > 0 ? [] : MEETING;
    case "outcome":
      return ["adopted at"];
    case "person":
      return ["role"];
    case "group":
      return ["founded"];
    default:
      return [];
  }
}

/**
 * The facts of an entity, those first that its kind should have, and "not stated" for each that the registry lacks. Of a
 * provisional one the registry knows nothing, and the sentences that name it may well state them.
 */
export function statedFacts(entity: Entity): Fact[] {
  const expected = entity.provisional ? [] : expectedNames(entity);
  const first = expected.flatMap((name) => {
    const known = entity.facts.filter((fact) => fact.name === name);
    return known.length > 0 ? known : [{ name, value: null, source: null }];
  });
  return [...first, ...entity.facts.filter(({ name }) => !expected.includes(name))];
}
