import { wholeArchiveHref } from "@/lib/archive/hrefs";
import { DATA_EXAMPLES as EXAMPLES } from "@/lib/site/data-examples";
import type { DataText } from "./data-text";

export const dataTextEn: DataText = {
  title: "Use this data",
  lead: "Everything here can be taken along: into a spreadsheet, a notebook, a reference manager, a feed reader, a library's catalogue or another program. No key is needed. Each article is a summary; the original story is not held, and every form says so.",
  apiLink: "All addresses of the API, and what may be relied on",
  doors: [
    {
      id: "program",
      title: "From a program",
      text: "The API answers in JSON, with the filters of the pages. The fields that are wanted can be named.",
      code: [
        { for: "curl", lines: EXAMPLES.curl },
        { for: "JavaScript", lines: EXAMPLES.javascript },
      ],
    },
    {
      id: "list",
      title: "A whole list",
      text: "Every list and every search can be downloaded whole, however long: as CSV for spreadsheets and statistics, as NDJSON (an article a line) for programs, as Markdown for reading, and as BibTeX, RIS and CSL-JSON for references. The links stand under the results. In a spreadsheet, what would be taken for a formula stands behind an apostrophe. A list has the articles that match all of a search, the newest first.",
      code: [
        { for: "curl", lines: EXAMPLES.ndjson },
        { for: "Python", lines: EXAMPLES.python },
        { for: "R", lines: EXAMPLES.r },
        { for: "Google Sheets", lines: EXAMPLES.spreadsheet },
      ],
    },
    {
      id: "whole",
      title: "The whole archive",
      text: "One ZIP file has everything of one moment: every article with its original, all its revisions and the ids of its sentences, the addresses that were given up, the batches with their receipts, what the curator states, the registry and its decisions; with a manifest that states the SHA-256 of each file. Of a withdrawn article it has what its page still says, and no text. An empty archive takes it in and is the same archive then.",
      code: [{ for: "curl", lines: EXAMPLES.whole }],
      link: { href: wholeArchiveHref(), text: "Download the whole archive" },
    },
    {
      id: "references",
      title: "References",
      text: "“Cite this article” on every article gives it in APA, MLA, Chicago and GB/T 7714, and as a file; one sentence can be cited by itself. Zotero and other reference managers take an article’s page for a newspaper article, and a page of results for all its hits.",
      code: [],
    },
    {
      id: "follow",
      title: "Follow",
      text: "Every list, search and entity has a feed in RSS, Atom and JSON Feed. Corrections appear in it as updates; the Atom feed tells withdrawals too. Conferences whose days are known are a calendar, and a browser can search the archive from its address bar.",
      code: [
        { for: "Atom", lines: EXAMPLES.feed },
        { for: "iCalendar", lines: EXAMPLES.calendar },
        { for: "OpenSearch", lines: EXAMPLES.openSearch },
      ],
    },
    {
      id: "libraries",
      title: "Libraries and search engines",
      text: "OAI-PMH 2.0 gives all records in Dublin Core, with sets by country and topic, withdrawn ones as deleted. The pages describe themselves as schema.org has it, and a sitemap lists them by month.",
      code: [
        { for: "OAI-PMH", lines: EXAMPLES.oai },
        { for: "Sitemap", lines: EXAMPLES.sitemap },
      ],
    },
    {
      id: "embed",
      title: "On another site",
      text: "An article and a country can be shown as a card in a frame. Editors that know oEmbed make one from the address of the page.",
      code: [
        { for: "HTML", lines: EXAMPLES.embed },
        { for: "oEmbed", lines: EXAMPLES.oEmbed },
      ],
    },
  ],
};
