import type { PartKind } from "@/lib/parse/part-kinds";

/** What pages say of an article besides its text: where it comes from, what became of it, what each character is. */
export type ArticleRecord = {
  curated: { story: string; rights: string; note: string };
  withdrawn: {
    label: string;
    on: (day: string) => string;
    reason: string;
    stays: string;
    cite: string;
    citation: (cited: { title: string; outlet: string; published: string; archive: string; url: string }) => string;
    ways: string;
  };
  record: {
    title: string;
    plainText: string;
    toAccount: string;
    toHistory: string;
    corrected: (times: number, day: string) => string;
    back: string;
  };
  removed: {
    title: string;
    help: string;
    mark: string;
    /** The name of a link to the removed sentence itself; begins with its number. */
    link: (number: string) => string;
    lastIn: (text: number) => string;
    replacedBy: (number: string) => string;
    notReplaced: string;
  };
  history: {
    title: string;
    describe: (articleTitle: string) => string;
    lead: (texts: number) => string;
    single: string;
    text: (number: number) => string;
    present: string;
    first: string;
    stored: string;
    batch: (number: number) => string;
    legend: { added: string; removed: string };
    fields: { title: string; outlet: string; published: string; viewpoint: string };
    heading: (group: number) => string;
    change: { changed: string; added: string; removed: string };
    /** `from` is null where it only stands elsewhere in the same group. */
    moved: (from: number | null) => string;
    unchanged: (sentences: number) => string;
    otherwise: string;
    whole: string;
  };
  account: {
    title: string;
    describe: (articleTitle: string) => string;
    lead: string;
    complete: (bytes: number) => string;
    unparsed: (bytes: number) => string;
    unknown: string;
    legend: string;
    kind: string;
    bytes: string;
    share: string;
    total: string;
    text: string;
    textHelp: string;
    parts: Record<PartKind, { name: string; about: string }>;
  };
};
