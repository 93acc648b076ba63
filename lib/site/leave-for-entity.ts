import "server-only";
import { notFound, permanentRedirect } from "next/navigation";
import type { EntityKind } from "@/lib/archive/entity-kind";
import { getPresentEntity } from "./get-present-entity";

/**
 * Ends a page about an entity that is not found under its slug: a former slug leads on (308) to what `hrefOf` makes of
 * the present one, any other is a 404.
 */
export async function leaveForEntity(kind: EntityKind, slug: string, hrefOf: (slug: string) => string): Promise<never> {
  const present = await getPresentEntity(kind, slug);
  if (present !== null) permanentRedirect(hrefOf(present));
  notFound();
}
