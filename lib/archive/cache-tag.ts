import type { EntityKey } from "./mention";

/** Under what a page that shows an article is kept. */
export const articleTag = (slug: string): string => `article:${slug}`;

/** Under what a page is kept that shows what the archive has of an entity. */
export const entityTag = ({ kind, slug }: Pick<EntityKey, "slug"> & { kind: string }): string =>
  `entity:${kind}/${slug}`;
