/** What stands beside the files of a whole archive, for who opens it. */
export const WHOLE_READ_ME = `# A whole Luban Archive

All of an archive at one moment. An article is a summary; the original story is not held.

- \`manifest.json\`: the version of this format, when it was made, how much there is, and of each file its bytes, the SHA-256
  of them and its records. It is the last file, since it is made when all others are.
- \`*.ndjson\`: UTF-8, one record a line, a JSON object. Rows that belong to a record stand in it, under a key.
- \`registry/\`: the files by which names were linked, and \`decisions.yaml\` with what the curator decided; \`articles.yaml\`,
  what the curator states of articles.

| File | A record is |
|---|---|
| \`articles.ndjson\` | an article: \`slug\`, \`title\`, \`outletName\` as stated, \`publishedAt\` (the clock's, without a zone), \`viewpoint\`, \`groups\`, \`bullets\`, \`original\` byte for byte. \`bullets[].key\` is the permanent id of a sentence. \`revisions\` are the texts it had before, whole, with \`storedAt\`; \`removedBullets\` what a correction took away, with \`replacedBy\`; \`retiredSlugs\` addresses that lead to it; \`curation\` what the curator states, \`withdrawnOn\` among it; \`batchId\` the batch of its present text; \`mentions\` where it names what; \`connections\` what it is connected to; \`figures\` the numbers that it states, with \`figureScopes\`, what each is about, by \`position\`. \`parts\` says what each character of the original is; \`search\`, \`entityIds\`, \`hanRuns\` and \`commonPhrases\` are the index |
| \`topics.ndjson\`, \`outlets.ndjson\`, \`entities.ndjson\` | what articles refer to by \`id\` |
| \`figure-things.ndjson\` | what figures count |
| \`retired-entities.ndjson\` | an address that an entity had |
| \`batches.ndjson\`, \`batch-files.ndjson\` | a run of the ingest, and the receipt of one of its files |
| \`source-files.ndjson\` | a content file as it was last read |
| \`linked-registries.ndjson\` | the registry by which the links were made, as one record |
| \`near-duplicates.ndjson\` | two articles that tell one story |

\`citations\` of a text are its source notes, two numbers each: the note, and the offset in the text (UTF-16) where it stood.

Of an article that is withdrawn a public download has no text: its address, title, outlet, time, topics and countries, the
reason, and digests by which the text is known if it comes again. \`counts.withheld\` says of how many.

An empty archive takes it in, and is the same archive then: \`npm run restore -- FILE\`.
`;
