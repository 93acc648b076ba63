/** What is typed on the page about the data, the same in every language; `{site}` stands for the archive's address. */
export const DATA_EXAMPLES = {
  curl: "curl '{site}/api/v1/articles?country=kz&fields=title,publishedAt'",
  ndjson: "curl '{site}/export/articles.ndjson?from=2025' > articles.ndjson",
  whole: "curl -o luban-archive.zip '{site}/export/archive.zip'",
  javascript: `const answer = await fetch("{site}/api/v1/articles?country=kz");
const { total, items } = await answer.json();
console.log(total, items.map(({ title }) => title));`,
  python: `import csv, io, urllib.request
text = urllib.request.urlopen("{site}/export/articles.csv?country=kz").read().decode("utf-8-sig")
for row in csv.DictReader(io.StringIO(text)):
    print(row["published"], row["title"])`,
  r: `articles <- read.csv("{site}/export/articles.csv?country=kz", fileEncoding = "UTF-8-BOM")
table(substr(articles$published, 1, 7))`,
  spreadsheet: '=IMPORTDATA("{site}/export/articles.csv?country=kz")',
  feed: "{site}/atom.xml?country=kz",
  oai: "{site}/oai?verb=ListRecords&metadataPrefix=oai_dc&set=country:kazakhstan",
  calendar: "{site}/conferences.ics",
  openSearch: "{site}/opensearch.xml",
  sitemap: "{site}/sitemap.xml",
  embed: '<iframe src="{site}/embed/countries/kazakhstan" width="560" height="320" style="border:0"></iframe>',
  oEmbed: "curl '{site}/oembed?url={site}/countries/kazakhstan'",
} as const;
