import { stringify } from "yaml";
import type { EntityKey } from "@/lib/archive/mention";
import type { Decision } from "./decision";

const entity = ({ kind, slug }: EntityKey) => `${kind}/${slug}`;

/** A decision as its line of decisions.yaml. */
export function formatDecision(decision: Decision): string {
  const line = stringify(withoutNulls(decision), { collectionStyle: "flow", lineWidth: 0 });
  return `- ${line.trim()}`;
}

function withoutNulls(decision: Decision): Record<string, string> {
  const { act, of } = decision;
  const stated: Record<string, string | null> = { [act]: entity(of) };
  if (act === "merge") stated.into = entity(decision.into);
  if (act === "rename") stated.to = decision.to;
  if (act === "accept" || act === "rename") Object.assign(stated, decision.names);
  return Object.fromEntries(Object.entries(stated).flatMap(([key, text]) => (text === null ? [] : [[key, text]])));
}
