import { ACTS, type Decision } from "./decision";
import { DECISION_SCHEMAS } from "./decision-schema";
import { readShape } from "./read-shape";
import type { Report } from "./registry-diagnostic";
import type { YamlSource } from "./yaml-source";

/** A decision with its place: item `index` of the list in `source`. */
export type PlacedDecision = { source: YamlSource; index: number; decision: Decision };

/** Reads decisions.yaml. An empty file decides nothing. */
export function readDecisions(source: YamlSource, report: Report): PlacedDecision[] {
  if (source.value === null) return [];
  if (!Array.isArray(source.value)) {
    report("registry-shape", source, [], "expected a list with one decision a line");
    return [];
  }
  return source.value.flatMap((value: unknown, index): PlacedDecision[] => {
    const stated = ACTS.filter((act) => typeof value === "object" && value !== null && Object.hasOwn(value, act));
    const [act] = stated;
    if (act === undefined || stated.length > 1) {
      report("registry-shape", source, [index], `a decision has one of the keys ${ACTS.join(", ")}`);
      return [];
    }
    const decision = readShape(DECISION_SCHEMAS[act], source, [index], value, report);
    return decision === null ? [] : [{ source, index, decision }];
  });
}
