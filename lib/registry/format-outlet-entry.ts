import { stringify } from "yaml";

/** An entry for outlets.yaml whose names are still to be filled in. */
export function formatOutletEntry({ slug, stated }: { slug: string; stated: string }): string {
  const entry = { slug, en: null, zh: null, stated: [stated] };
  return `- ${stringify(entry, { collectionStyle: "flow", lineWidth: 0 }).trim()}`;
}
