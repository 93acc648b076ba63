/** One string for an entity: no two of the archive have one kind and one slug. */
export const entityKey = ({ kind, slug }: { kind: string; slug: string }) => `${kind}/${slug}`;
