import type { CuratorAct, CuratorActName } from "@/lib/archive/curator-act";
import { terminalText } from "@/lib/parse/terminal-text";
import type { IngestReport } from "./ingest-report";
import type { Gone } from "./prune-content";
import type { IngestMode } from "./report-schema";

/** As many entries of a list as are printed. */
const MOST_PRINTED = 20;

/** The account of a run as lines for a terminal; the last is what became of the articles. */
export function formatReport(mode: IngestMode, report: IngestReport, { notes }: { notes: boolean }): string[] {
  const { counts, cutOff, files, added, revised, curated, omitted } = report;
  const lines: string[] = [];
  if (cutOff) {
    lines.push(
      `Batch ${cutOff.number}, begun ${cutOff.startedAt}, did not finish: it was cut off, or another ingest is still at it. What it stored is whole.`,
    );
  }
  if (mode === "dry-run") {
    for (const slug of added) lines.push(`would add ${slug}`);
    for (const slug of revised) lines.push(`would revise ${slug}`);
    const more = omitted.added + omitted.revised;
    if (more > 0) lines.push(`and ${more} more`);
  }
  for (const act of curated.slice(0, MOST_PRINTED)) lines.push(formatAct(act, mode));
  const furtherActs = omitted.curated + Math.max(0, curated.length - MOST_PRINTED);
  if (furtherActs > 0) lines.push(`and ${number(furtherActs)} more by lines of articles.yaml`);
  const unparsed = files.filter((file) => file.state === "read" && file.bytesUnparsed > 0);
  for (const { path, bytes, bytesUnparsed } of unparsed.slice(0, MOST_PRINTED)) {
    lines.push(`${terminalText(path)}: ${number(bytesUnparsed)} of ${number(bytes)} bytes are of no known part`);
  }
  if (unparsed.length > MOST_PRINTED) lines.push(`and ${unparsed.length - MOST_PRINTED} more files with such bytes`);
  if (counts.bytesAssigned + counts.bytesUnparsed > 0) {
    const read = counts.bytesAssigned + counts.bytesUnparsed;
    const rest =
      counts.bytesUnparsed === 0 ? "each of a known part" : `${number(counts.bytesUnparsed)} of no known part`;
    lines.push(`${number(read)} bytes read, ${rest}`);
  }
  lines.push(formatAccount(mode, report, notes));
  if (report.relinked > 0) {
    const since = `since the registry or the program has changed`;
    lines.push(`${plural(report.relinked, "stored article")} relinked, ${since}`);
  }
  if (report.registryRefused) {
    lines.push(
      mode === "check"
        ? "The registry has a fault: until it is mended an ingest stores nothing."
        : "No article was read, since the registry has a fault: mend it and run the ingest again.",
    );
  }
  if (report.curationsHeld) {
    lines.push("An entry of articles.yaml has a fault: what was known of its articles stays until it is mended.");
  }
  if (mode === "dry-run") lines.push("Nothing was written.");
  return lines;
}

const ACTS: Record<CuratorActName, (slug: string, former: string) => [verb: string, rest: string]> = {
  withdrawn: (slug) => ["withdrawn", slug],
  restored: (slug) => ["restored", `${slug}: its withdrawal is no longer stated`],
  renamed: (slug, former) => ["renamed", `${former} to ${slug}`],
  merged: (slug, former) => ["merged", `${former} into ${slug}`],
  parted: (slug, former) => ["parted", `${former} from ${slug}: its merger is no longer stated`],
  redirected: (slug, former) => ["redirected", `${former} to ${slug}`],
};

/** `merged 2025-07-01-a into 2025-06-20-b (content/registry/articles.yaml:12)` */
function formatAct({ act, slug, former, path, line }: CuratorAct, mode: IngestMode): string {
  const [verb, rest] = ACTS[act](slug, former ?? "");
  const by = path === null ? "" : ` (${terminalText(path)}:${line})`;
  return `${mode === "dry-run" ? "would be " : ""}${verb} ${rest}${by}`;
}

/** `1 file: 5 articles added, 0 revised, 0 unchanged, 0 refused; 2 notes (--notes prints them)` */
function formatAccount(mode: IngestMode, report: IngestReport, notes: boolean): string {
  const { counts, faults, sound, unreadable } = report;
  const { files, added } = counts;
  const [revised, unchanged, refused] = [counts.revised, counts.unchanged, counts.refused].map(number);
  const found = (["errors", "warnings", "notes"] as const).flatMap((kind) => {
    if (faults[kind] === 0) return [];
    const said = plural(faults[kind], kind.slice(0, -1));
    return kind === "notes" && !notes ? `${said} (--notes prints them)` : said;
  });
  const account =
    mode === "check"
      ? `${plural(files, "file")}: ${plural(sound, "article")} without a fault, ${refused} refused`
      : `${plural(files, "file")}: ${plural(added, "article")} added, ${revised} revised, ${unchanged} unchanged, ${refused} refused`;
  if (unreadable > 0) found.unshift(`${plural(unreadable, "file")} refused`);
  return found.length === 0 ? account : `${account}; ${found.join(", ")}`;
}

/** What is gone from the content folder, an article a line. */
export function formatGone({ files, articles, unknown }: Gone): string[] {
  if (files.length + unknown.length === 0) return ["No file is gone from the content folder."];
  const none = "Every article of these files is in another file, was corrected since, or is withdrawn.";
  return [
    ...files.map((file) => `gone: ${terminalText(file)}`),
    ...articles.map(({ slug, title, path }) => `${slug} was only in ${terminalText(path)}: ${terminalText(title)}`),
    ...(files.length > 0 && articles.length === 0 ? [none] : []),
    ...unknown.map(
      (file) =>
        `gone: ${terminalText(file)}, and which articles were in it is not known: put it back, run the ingest once, and take it away again`,
    ),
  ];
}

/** What was done about it. */
export function formatPruned({ articles }: Gone, withdrawn: boolean): string {
  const these = plural(articles.length, "article");
  if (withdrawn)
    return `${these} withdrawn in registry/articles.yaml: take an entry out of it to have its article back.`;
  return `Nothing was changed: --prune --yes withdraws ${these} and forgets the files.`;
}

function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? "" : "s"}`;
}

const number = (value: number) => value.toLocaleString("en");
