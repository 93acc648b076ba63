import type { DiagnosticList } from "./diagnostic-list";
import type { JsonString } from "./json-node";

/** As many different keys of one file are told of; a file with more is no list of articles. */
const MOST_TOLD = 100;

type Seen = { key: JsonString; count: number };

/** Keys of an .ndjson file that are not read as they stand: each is told of once, at its first place, with its count. */
export class KeyLog {
  readonly #unknown = new Map<string, Seen>();
  readonly #aliases = new Map<string, Seen>();

  /** `path` says where the key stands, such as `groups[].id`. */
  unknown(path: string, key: JsonString): void {
    count(this.#unknown, path, key);
  }

  alias(path: string, key: JsonString): void {
    count(this.#aliases, path, key);
  }

  report(diagnostics: DiagnosticList, aliases: Readonly<Record<string, string>>): void {
    for (const [path, { key, count: times }] of this.#unknown) {
      const message = `found the key \`${path}\`, which is not known (${often(times)}); expected none; it is kept in the original and shown nowhere else`;
      diagnostics.add("ndjson-key-unknown", key, message);
    }
    for (const [path, { key, count: times }] of this.#aliases) {
      diagnostics.add(
        "ndjson-key-alias",
        key,
        `found the key \`${path}\` (${often(times)}); expected \`${aliases[path]}\`; it is read so`,
      );
    }
  }
}

function count(seen: Map<string, Seen>, path: string, key: JsonString): void {
  const before = seen.get(path);
  if (before) before.count += 1;
  else if (seen.size < MOST_TOLD) seen.set(path, { key, count: 1 });
}

function often(times: number): string {
  return times === 1 ? "once" : `${times} times in the file, here first`;
}
