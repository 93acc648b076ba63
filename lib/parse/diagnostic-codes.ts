import type { Severity } from "@/lib/archive/diagnostic";

/** What a code means. `example` is a whole file that has the fault, or null where no text alone has it. */
export type DiagnosticCodeEntry = { severity: Severity; title: string; meaning: string; example: string | null };

/** Every code that content can be given, the worst first; `content/README.md` documents each. */
export const DIAGNOSTIC_CODES = {
  "file-unreadable": {
    severity: "error",
    title: "The file cannot be read",
    meaning: "It is missing, may not be opened, or changed while it was read. Nothing of it was taken.",
    example: null,
  },
  "file-not-utf8": {
    severity: "error",
    title: "The file is not UTF-8",
    meaning: "The byte named cannot stand where it does. Save the file as UTF-8; no other encoding is guessed.",
    example: null,
  },
  "nul-character": {
    severity: "error",
    title: "A NUL character",
    meaning: "No database text can hold it. It usually comes from a damaged copy: copy the passage again.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A vi\u0000ew [1]\n",
  },
  "lone-surrogate": {
    severity: "error",
    title: "Half of a character",
    meaning: "One half of a character outside the basic plane stands alone, so the character is lost.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A \ud83d view [1]\n",
  },
  "ndjson-syntax": {
    severity: "error",
    title: "A line that is no JSON object",
    meaning: "In an `.ndjson` file every line holds one whole object. The place is where it stops being one.",
    example:
      '{"title": "Title" "outlet": "Outlet", "publishedAt": "2025-08-29 08:29", "topic": "Topic", "body": "A view [1]"}\n',
  },
  "ndjson-value": {
    severity: "error",
    title: "A value of another kind",
    meaning: "A key of an `.ndjson` article has a value that it cannot have, or two keys contradict each other.",
    example:
      '{"title": 7, "outlet": "Outlet", "publishedAt": "2025-08-29 08:29", "topic": "Topic", "body": "A view [1]"}\n',
  },
  "ndjson-key-repeated": {
    severity: "error",
    title: "A key stated twice",
    meaning: "Nothing says which of the two values is meant; `source` counts as `outlet`.",
    example:
      '{"title": "Title", "outlet": "Outlet", "outlet": "Other", "publishedAt": "2025-08-29 08:29", "topic": "Topic", "body": "A view [1]"}\n',
  },
  "title-missing": {
    severity: "error",
    title: "An article without a title",
    meaning: "An outlet line or a body stands where no title line comes directly before it.",
    example: "Topic\nSearch documents\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A view [1]\n",
  },
  "title-too-long": {
    severity: "error",
    title: "A title that is no title",
    meaning: "The title line has more than 500 characters, so it is more likely a body whose title line is missing.",
    example: `Topic\nSearch documents\n${"A".repeat(501)}\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A view [1]\n`,
  },
  "body-missing": {
    severity: "error",
    title: "An article without a body",
    meaning: "A title and an outlet line are followed by no text before the next article or the end of the file.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\n",
  },
  "date-invalid": {
    severity: "error",
    title: "A time that is none",
    meaning:
      "In the place of the time stands no day of the calendar, a form that is not read, or a time with more text after it.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-13-40 08:29\nCore Viewpoint - A view [1]\n",
  },
  "date-incomplete": {
    severity: "warning",
    title: "A time without its year or day",
    meaning: "The missing part is not guessed: the article is kept as one whose time is not stated.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 08-29 08:29\nCore Viewpoint - A view [1]\n",
  },
  "date-missing": {
    severity: "warning",
    title: "An outlet without a time",
    meaning: "The article is kept as one whose time is not stated.",
    example: "Topic\nSearch documents\nTitle\nOutlet·\nCore Viewpoint - A view [1]\n",
  },
  "outlet-missing": {
    severity: "warning",
    title: "An article without an outlet",
    meaning: "The article is kept, with no outlet; where the whole line is missing, with no time either.",
    example: "Topic\nSearch documents\nTitle\nCore Viewpoint - A view [1]\n",
  },
  "topic-missing": {
    severity: "warning",
    title: "Articles before any topic line",
    meaning: "They are kept, under no topic.",
    example: "Title\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A view [1]\n",
  },
  "no-articles": {
    severity: "warning",
    title: "A file without an article",
    meaning: "It is empty, or holds a topic and page chrome only.",
    example: "Topic\nSearch documents\n",
  },
  "text-unparsed": {
    severity: "warning",
    title: "Text of no known part",
    meaning: "It belongs to no article. It is kept in the account of the file and shown nowhere else.",
    example: "Topic\nSearch documents\nA stray line\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A view [1]\n",
  },
  "ndjson-key-unknown": {
    severity: "warning",
    title: "A key that is not known",
    meaning:
      "It is kept in the original and shown nowhere else. Each is told of once a file, with how often it occurs.",
    example:
      '{"title": "Title", "outlet": "Outlet", "publishedAt": "2025-08-29 08:29", "topic": "Topic", "body": "A view [1]", "country": "RW"}\n',
  },
  "article-left": {
    severity: "warning",
    title: "An article is no longer in its file",
    meaning:
      "The file gave it when it was read last, and no file gives it now. It stays as it is. Where title and time were corrected together, the correction was taken for another article: `formerly` in `registry/articles.yaml` joins the two.",
    example: null,
  },
  "link-not-followed": {
    severity: "warning",
    title: "A link to a folder",
    meaning:
      "Inside a folder a link to a file is read like the file, and one to a folder is passed over: it could lead in a circle. Name its target on the command line.",
    example: null,
  },
  "viewpoint-repeated": {
    severity: "warning",
    title: "A second viewpoint",
    meaning: "One article has the marker twice; the texts are joined in order.",
    example:
      "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A view [1] Core Viewpoint - Another [2]\n",
  },
  "viewpoint-empty": {
    severity: "warning",
    title: "A viewpoint without text",
    meaning: "The marker stands without words after it; the article is kept without a viewpoint.",
    example:
      "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - Group 1: Heading - A fact [1]\n",
  },
  "group-repeated": {
    severity: "warning",
    title: "A group number stated twice",
    meaning: "The second group gets the next number that the article does not use.",
    example:
      "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nGroup 1: One - A fact [1] Group 1: Two - A fact [2]\n",
  },
  "group-order": {
    severity: "warning",
    title: "A group number that does not follow",
    meaning: "A group between may have been lost in copying; the numbers are kept as stated.",
    example:
      "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nGroup 1: One - A fact [1] Group 3: Two - A fact [2]\n",
  },
  "group-loose": {
    severity: "warning",
    title: "A group after an unfinished sentence",
    meaning:
      "`Group N:` with the next number and a heading was read as a group, though no `[n]` or stop comes before it.",
    example:
      "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A view Group 1: One - A fact [1]\n",
  },
  "group-unseparated": {
    severity: "warning",
    title: "A group without ` - `",
    meaning: "Its text carries a `[n]` and so is taken as its only bullet; it has no heading.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nGroup 1: A fact without a heading [1]\n",
  },
  "group-empty": {
    severity: "warning",
    title: "A group without bullets",
    meaning: "It is kept with its heading.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A view [1] Group 1: Heading\n",
  },
  "bullet-empty": {
    severity: "warning",
    title: "A bullet without text",
    meaning: "Nothing, or only `[n]`, stands between two separators; it is left out.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nGroup 1: One - [1] - A fact [1]\n",
  },
  "replacement-character": {
    severity: "warning",
    title: "A replacement character",
    meaning: "`\ufffd` stands where an earlier program could not read the text: what was there is lost.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A \ufffd view [1]\n",
  },
  "control-character": {
    severity: "warning",
    title: "A control character",
    meaning: "Feeds cannot hold it; it is left out of the texts shown and kept in the original.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A \u0007 view [1]\n",
  },
  "byte-order-mark": {
    severity: "note",
    title: "A byte order mark",
    meaning: "It stands at the beginning of the file and belongs to no text.",
    example: "\ufeffTopic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A view [1]\n",
  },
  "line-endings": {
    severity: "note",
    title: "Line endings of another system",
    meaning: "CRLF and CR end a line like LF.",
    example: "Topic\r\nSearch documents\r\nTitle\r\nOutlet· 2025-08-29 08:29\r\nCore Viewpoint - A view [1]\r\n",
  },
  "unusual-space": {
    severity: "note",
    title: "Unusual white space",
    meaning: "Tabs, no-break, full-width and other spaces, U+2028 and U+2029 are read as a space.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A\u00a0view [1]\n",
  },
  "invisible-character": {
    severity: "note",
    title: "An invisible character",
    meaning: "Marks of the writing direction, zero-width spaces and soft hyphens are left out of the texts shown.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A \u200fview [1]\n",
  },
  "blank-lines": {
    severity: "note",
    title: "Blank lines",
    meaning: "They are passed over; in a body without markers they part paragraphs.",
    example: "Topic\nSearch documents\n\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A view [1]\n",
  },
  "chrome-missing": {
    severity: "note",
    title: "No chrome after the topic",
    meaning: "The first line of the file is taken as its topic, though no `Search documents` follows.",
    example: "Topic\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A view [1]\n",
  },
  "chrome-further": {
    severity: "note",
    title: "More page chrome",
    meaning:
      "`Workflow`, `icon`, a topic said again, chrome among the articles or in other letters than `Search documents` is passed over.",
    example: "Workflow\nTopic\nicon\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A view [1]\n",
  },
  "topic-further": {
    severity: "note",
    title: "A further topic",
    meaning: "A line followed by chrome begins another topic in the same file.",
    example:
      "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A view [1]\nOther\nSearch documents\nTitle 2\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A view [1]\n",
  },
  "outlet-form": {
    severity: "note",
    title: "Another form of the outlet line",
    meaning:
      "`•`, `・`, `‧`, `∙`, `⋅`, `|`, `｜`, no space, or one before the dot are read like `· `. So are, with day and clock and before a marker, a space, dash, comma or colon for the dot, and the time before the outlet.",
    example: "Topic\nSearch documents\nTitle\nOutlet | 2025-08-29 08:29\nCore Viewpoint - A view [1]\n",
  },
  "date-form": {
    severity: "note",
    title: "Another form of the time",
    meaning:
      "`2025-8-9`, `2025/08/29`, `2025年8月29日 08:29`, `8时29分` and full-width digits are read like `2025-08-29 08:29`.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025年8月29日 08:29\nCore Viewpoint - A view [1]\n",
  },
  "clock-missing": {
    severity: "note",
    title: "A date without a time of day",
    meaning: "The article is kept with its day alone.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29\nCore Viewpoint - A view [1]\n",
  },
  "ndjson-key-alias": {
    severity: "note",
    title: "Another name of a key",
    meaning: "`source` is read as `outlet`.",
    example:
      '{"title": "Title", "source": "Outlet", "publishedAt": "2025-08-29 08:29", "topic": "Topic", "body": "A view [1]"}\n',
  },
  "viewpoint-form": {
    severity: "note",
    title: "Another form of the viewpoint's marker",
    meaning:
      "`Core Insights - `, `Core Points - `, other spaces, a colon or dash for the hyphen, and no space before it are read like `Core Viewpoint - `.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nCore Points - One [1] - Two [2]\n",
  },
  "group-form": {
    severity: "note",
    title: "Another form of a group's marker",
    meaning: "`Group１：`, `Group 1.`, other spaces, and a marker without a space before it are read like `Group 1:`.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nGroup１： One - A fact [1]\n",
  },
  "sections-unnumbered": {
    severity: "note",
    title: "Sections without numbers",
    meaning:
      "Each heading after `Summary by Sections`, or after a finished sentence and before ` - `, opens a group numbered by its position.",
    example:
      "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nSummary by Sections First - A fact [1] Second - A fact [2]\n",
  },
  "body-wrapped": {
    severity: "note",
    title: "A body on several lines",
    meaning:
      "Its lines are joined by a space, and by nothing where a word was broken: between Chinese characters, or after a hyphen.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A\nview [1]\n",
  },
  "body-plain": {
    severity: "note",
    title: "A body without markers",
    meaning: "It becomes group 1 without a heading, one bullet for each paragraph.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nThe story begins here and is cut...\n",
  },
  "citation-form": {
    severity: "note",
    title: "Another form of a citation",
    meaning: "Full-width brackets or digits are read like `[1]`.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nCore Viewpoint - A view ［1］\n",
  },
  "bullet-form": {
    severity: "note",
    title: "Another sign before a bullet",
    meaning:
      "`•`, `●`, `▪`, `◦`, `‣`, `*` or a dash at the beginning of a line is read like `- `; so is ` – ` in a body without ` - `, after a heading or a finished sentence, and `- ` directly after a `[n]` or a Chinese stop.",
    example: "Topic\nSearch documents\nTitle\nOutlet· 2025-08-29 08:29\nGroup 1: One\n• A fact [1]\n",
  },
} as const satisfies Record<string, DiagnosticCodeEntry>;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
