import type { z } from "zod";
import type { Report } from "./registry-diagnostic";
import type { YamlPath, YamlSource } from "./yaml-source";

/** Checks one value against its schema; every fault becomes a diagnostic at its own place. */
export function readShape<Schema extends z.ZodType>(
  schema: Schema,
  source: YamlSource,
  at: YamlPath,
  value: unknown,
  report: Report,
) {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path: YamlPath = [...at, ...issue.path.map((key) => (typeof key === "number" ? key : String(key)))];
    const where = path.filter((key) => typeof key === "string").join(".") || "entry";
    const extra = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
    const place = extra === undefined ? path : { key: extra, of: path };
    report("registry-shape", source, place, `${where}: ${issue.message}`);
  }
  return null;
}
