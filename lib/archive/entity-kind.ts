/** The kinds of entity, singular as in `/api/v1/entities?kind=`, with the plural of their pages' address. */
export const ENTITY_COLLECTIONS = {
  country: "countries",
  workshop: "workshops",
  conference: "conferences",
  outcome: "outcomes",
  organization: "organizations",
  person: "people",
  place: "places",
  group: "groups",
} as const;

export type EntityKind = keyof typeof ENTITY_COLLECTIONS;
export type EntityCollection = (typeof ENTITY_COLLECTIONS)[EntityKind];

export const ENTITY_KINDS = Object.keys(ENTITY_COLLECTIONS) as EntityKind[];

export function isEntityKind(value: string): value is EntityKind {
  return Object.hasOwn(ENTITY_COLLECTIONS, value);
}

/** The kind whose pages live under `collection` ("people" → "person"), or null. */
export function kindOfCollection(collection: string): EntityKind | null {
  return ENTITY_KINDS.find((kind) => ENTITY_COLLECTIONS[kind] === collection) ?? null;
}
