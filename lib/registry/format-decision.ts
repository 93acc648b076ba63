import { stringify } from "yaml";
import type { Names } from "@/lib/archive/article";
import type { EntityKey } from "@/lib/archive/mention";
import type { Decision } from "./decision";

const entity = ({ kind, slug }: EntityKey) => `${kind}/${slug}`;

/** A decision as its line of decisions.yaml. */
export function formatDecision(decision: Decision): string {
  const line = stringify(withoutNulls(decision), { collectionStyle: "flow", lineWidth: 0 });
  return `- ${line.trim()}`;
}

/**
 * The acceptance of an entity with the names it has, so that others can be merged into it. A person's are left out: a
 * name that a decision gives is linked wherever it stands, and people share theirs.
 */
export function formatAcceptance(of: EntityKey, names: Names): string {
  return formatDecision({ act: "accept", of, names: of.kind === "person" ? { en: null, zh: null } : names });
}

function withoutNulls(decision: Decision): Record<string, string> {
  const { act, of } = decision;
  const stated: Record<string, string | null> = { [act]: entity(of) };
  if (act === "merge") stated.into = entity(decision.into);
  if (act === "rename") stated.to = decision.to;
  if (act === "accept" || act === "rename") Object.assign(stated, decision.names);
  return Object.fromEntries(Object.entries(stated).flatMap(([key, text]) => (text === null ? [] : [[key, text]])));
}
