import { escapeXml } from "./escape-xml";

/** What a browser is told of the archive's search. In `page` and `feed`, `{searchTerms}` stands for what is looked for. */
export type SearchDescription = { name: string; description: string; page: string; feed: string; language: string };

/** The longest name and description that OpenSearch 1.1 takes, in characters. */
const LONGEST_NAME = 16;
const LONGEST_DESCRIPTION = 1024;

/** The archive's search as an OpenSearch 1.1 description. */
export function openSearchXml({ name, description, page, feed, language }: SearchDescription): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(name.slice(0, LONGEST_NAME))}</ShortName>`,
    `<Description>${escapeXml(description.slice(0, LONGEST_DESCRIPTION))}</Description>`,
    `<Url type="text/html" template="${escapeXml(page)}"/>`,
    `<Url type="application/atom+xml" template="${escapeXml(feed)}"/>`,
    `<Language>${escapeXml(language)}</Language>`,
    "<InputEncoding>UTF-8</InputEncoding>",
    "<OutputEncoding>UTF-8</OutputEncoding>",
    "</OpenSearchDescription>",
    "",
  ].join("\n");
}
