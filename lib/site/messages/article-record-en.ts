import type { ArticleRecord } from "./article-record";

const number = new Intl.NumberFormat("en");
const bytes = (count: number) => `${number.format(count)} ${count === 1 ? "byte" : "bytes"}`;
const times = (count: number) => (count === 1 ? "once" : count === 2 ? "twice" : `${number.format(count)} times`);

export const articleRecordEn: ArticleRecord = {
  curated: { story: "The story itself", rights: "Rights", note: "Archivist’s note" },
  withdrawn: {
    label: "Withdrawn",
    on: (day) => `This article was withdrawn from the archive on ${day}.`,
    reason: "Reason",
    stays:
      "Its text is no longer shown, and no list, search or export holds it. The address stays, so that whoever cited the article can say what it was.",
    cite: "To cite it",
    citation: ({ title, outlet, published, archive, url }) =>
      `${outlet}, “${title}”, ${published}. ${archive}, ${url} (withdrawn).`,
    ways: "All articles",
  },
  record: {
    title: "The record",
    plainText: "The text as given, as a file",
    toAccount: "How the text was read",
    toHistory: "History of the text",
    corrected: (count, day) => `Corrected ${times(count)}, last on ${day}`,
    back: "Article",
  },
  removed: {
    title: "Removed sentences",
    help: "Corrections took these away. They are no longer part of the article; they stand here so that links to them still lead to what they said.",
    mark: "Removed",
    link: (n) => `${n}, link to this removed sentence`,
    lastIn: (text) => `last in text ${number.format(text)}`,
    replacedBy: (n) => `In its place now: ${n}`,
    notReplaced: "Nothing stands in its place.",
  },
  history: {
    title: "History of the text",
    describe: (title) => `Every text that the article “${title}” had, and what changed between them.`,
    lead: (texts) =>
      `The article has had ${number.format(texts)} texts. The newest stands first; each is set against the one before it.`,
    single: "The article has one text. It has not been corrected since it was stored.",
    text: (n) => `Text ${number.format(n)}`,
    present: "the present one",
    first: "The first text. What the corrections changed stands above.",
    stored: "Stored",
    batch: (n) => `batch ${number.format(n)}`,
    legend: { added: "words that came", removed: "words that went" },
    fields: { title: "Title", outlet: "Outlet", published: "Published", viewpoint: "Viewpoint" },
    heading: (group) => `Group ${number.format(group)}, heading`,
    change: {
      changed: "changed",
      added: "added",
      removed: "removed",
    },
    moved: (from) => (from === null ? "moved within its group" : `moved here from group ${number.format(from)}`),
    unchanged: (count) => `${number.format(count)} ${count === 1 ? "sentence" : "sentences"} unchanged`,
    otherwise: "No word changed.",
    whole: "This text as it was given",
  },
  account: {
    title: "How the text was read",
    describe: (title) => `The text of “${title}” as it was given, every character assigned to a named part.`,
    lead: "The text as it was given, from its first character to its last. Beside each part stands what it was read as; nothing is left out.",
    complete: (count) => `${bytes(count)}, every one of a known part.`,
    unparsed: (count) => `${bytes(count)} could not be assigned to a part. They are marked below.`,
    unknown: "This text was stored before accounts were kept. The next run of the ingest adds its account.",
    legend: "Parts and their bytes",
    kind: "Part",
    bytes: "Bytes",
    share: "Share",
    total: "Whole text",
    text: "The text, part by part",
    textHelp: "Spaces and signs between the parts are set in grey; ↵ is the end of a line, ␣ a space, ⇥ a tab.",
    parts: {
      topic: { name: "Topic", about: "the page it was collected under" },
      chrome: { name: "Page chrome", about: "kept, never shown" },
      title: { name: "Title", about: "of the article" },
      outlet: { name: "Outlet", about: "as stated" },
      time: { name: "Time", about: "as stated" },
      marker: { name: "Marker", about: "words that open a part" },
      viewpoint: { name: "Viewpoint", about: "its words" },
      "group-number": { name: "Group number", about: "as stated" },
      heading: { name: "Heading", about: "of a group" },
      bullet: { name: "Sentence", about: "one bullet" },
      citation: { name: "Source note", about: "a number in brackets" },
      separator: { name: "Separator", about: "spaces, dashes, ends of lines" },
      unparsed: { name: "Unparsed", about: "of no known part" },
    },
  },
};
