import { DIAGNOSTIC_CODES } from "@/lib/parse/diagnostic-codes";
import type { Receipts } from "./receipts";

const number = new Intl.NumberFormat("en");
const counted = (count: number, one: string, many: string) => `${number.format(count)} ${count === 1 ? one : many}`;
const bytes = (count: number) => counted(count, "byte", "bytes");
const severities = { error: ["error", "errors"], warning: ["warning", "warnings"], note: ["note", "notes"] } as const;

const titles = Object.fromEntries(
  Object.entries(DIAGNOSTIC_CODES).map(([code, { title }]) => [code, title]),
) as Receipts["batch"]["kinds"];

export const receiptsEn: Receipts = {
  batch: {
    many: "Batches",
    about:
      "Every run of the ingest that read or changed something, with its receipt: which files came in, what became of them, what was wrong with them, and what the curator withdrew, renamed or merged.",
    one: (n) => `Batch ${number.format(n)}`,
    describe: (n) => `The receipt of batch ${number.format(n)}: its files, its articles and what was wrong with them.`,
    none: "Nothing has been ingested yet.",
    started: "Begun",
    took: "Took",
    duration: (seconds) => {
      if (seconds < 1) return "less than a second";
      if (seconds < 120) return `${number.format(Math.round(seconds))} s`;
      return seconds < 7200
        ? `${number.format(Math.round(seconds / 60))} min`
        : `${number.format(Math.round(seconds / 3600))} h`;
    },
    state: { finished: "finished", unfinished: "not finished: it goes on, or was cut off", "cut-off": "cut off" },
    articles: "Articles",
    files: "Files",
    bytes: "Bytes read",
    faults: "Found in them",
    curated: "By the curator",
    relinked: "Linked anew",
    count: {
      files: (count) => counted(count, "file", "files"),
      bytes,
      added: (count) => `${number.format(count)} added`,
      revised: (count) => `${number.format(count)} revised`,
      unchanged: (count) => `${number.format(count)} unchanged`,
      refused: (count) => `${number.format(count)} refused`,
      curated: (count) => counted(count, "act of the curator", "acts of the curator"),
      relinked: (count) => `${counted(count, "article", "articles")} linked anew by a changed registry`,
      severity: (severity, count) => counted(count, severities[severity][0], severities[severity][1]),
    },
    kinds: titles,
    severity: { error: "Error", warning: "Warning", note: "Note" },
    noFaults: "nothing",
    account: (all, assigned, unparsed) =>
      `${bytes(all)}: ${number.format(assigned)} of a known part, ${number.format(unparsed)} unparsed`,
    unparsed: (count) => (count === 0 ? "none unparsed" : `${bytes(count)} unparsed`),
    lists: {
      faults: "Files with faults",
      curated: "Withdrawn, renamed and merged",
      revised: "Articles revised",
      added: "Articles added",
      files: "Files read",
    },
    all: {
      faults: "All files with faults",
      curated: "All that was withdrawn, renamed and merged",
      revised: "All articles revised",
      added: "All articles added",
      files: "All files read",
    },
    acts: {
      withdrawn: "Withdrawn",
      restored: "Restored",
      renamed: "Renamed",
      merged: "Merged",
      parted: "Parted again",
      redirected: "Redirected",
    },
    curatedNote:
      "What the curator's file says of articles, with the line that says it; without one where something is no longer said.",
    more: "Next part",
    whole: "The whole batch",
    text: (n) => `text ${number.format(n)}`,
    unlisted: (count) =>
      `${number.format(count)} more ${count === 1 ? "is" : "are"} no longer listed: withdrawn, merged or removed since.`,
    fileTitle: (name) => `Receipt of ${name}`,
    sha256: "SHA-256",
    unread: "could not be read",
    place: (line, column) => `line ${number.format(line)}, column ${number.format(column)}`,
    moreFaults: (count) => `${number.format(count)} more in this file`,
    kept: (shown, all) => `The first ${number.format(shown)} of ${number.format(all)}; the receipt keeps no more.`,
    withheld: "The line is not shown: it is, or may be, of an article that was withdrawn.",
    filesNote:
      "Files that had not changed since they were last read are counted above and have no receipt of their own.",
  },
  coverage: {
    title: "Coverage",
    lead: "How far the archive reaches, and where it does not: what it holds by month and outlet, what its articles lack, what could not be read, and how much of the text is linked.",
    describe: "What the archive holds by month and outlet, what its articles lack, and how much of the text is linked.",
    byMonth: "By month",
    byOutlet: "By outlet",
    byOutletNote: "The outlets with the most articles; the number of each leads to its articles.",
    period: { month: "Month", year: "Year" },
    others: "Others",
    undated: "Not dated",
    total: "All",
    lacks: "What articles lack",
    lacksNote: "Nothing is guessed: what a source does not state is left open, and counted here.",
    lacking: {
      time: "No stated time",
      clock: "A day, but no time of day",
      viewpoint: "No viewpoint",
      outlet: "No outlet",
      part: "Text of no known part",
    },
    newest: (count) => (count === 1 ? "The newest" : `The newest ${number.format(count)}`),
    share: (count, share) => `${count} (${share})`,
    outlets: "Outlets in the registry",
    outletsKnown: (known, all) => `The registry knows ${number.format(known)} of ${counted(all, "outlet", "outlets")}.`,
    outletsUnknown: "Not known to it, those with the most articles first:",
    outletsAllKnown: "None is unknown to it.",
    unparsed: "What could not be read",
    unparsedBytes: (unparsed, all, share) =>
      `Of the ${bytes(all)} of the files as they were last read, ${number.format(unparsed)} (${share}) are of no known part.`,
    unparsedNone: (all) => `Every one of the ${bytes(all)} of the files as they were last read is of a known part.`,
    unparsedFiles: "In these files",
    linked: "How much of the text is linked",
    linkedShare: (share) => `${share} of the characters stand in a link to an entity.`,
    linkedNote: (mentions, characters) =>
      `${counted(mentions, "mention", "mentions")} in ${counted(characters, "character", "characters")} of titles, viewpoints, headings and sentences. A mention inside another is not counted again.`,
    empty: "The archive holds no articles yet.",
  },
};
