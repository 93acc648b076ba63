import { expect, test } from "vitest";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase({ per: "test" });
const { give, ingest } = contentFolder(database);

const TEXT = "Topic\nSearch documents\nA visit\nOutlet· 2025-08-29 08:29\nCore Viewpoint - Guests came [1]\n";
const LINE = JSON.stringify({
  topic: "Topic",
  title: "A course",
  outlet: "Outlet",
  publishedAt: "2025-08-29 08:29",
  body: "Core Viewpoint - A course began [1]",
});

/** Files that hold what PostgreSQL cannot, each where a message quotes it. */
const FILES: [name: string, text: string][] = [
  ["nul-in-time.txt", TEXT.replace("2025-08-29 08:29", "2025年8月29日 08:29\0")],
  ["nul-in-topic.txt", TEXT.replace("Topic", "To\0pic")],
  ["nul-in-time.ndjson", LINE.replace("08:29", "08:29\0")],
  ["escaped-nul-in-time.ndjson", LINE.replace("08:29", "08:29\\u0000")],
  ["half-in-time.ndjson", LINE.replace("08:29", "08:29\\ud800")],
  ["nul-in-key.ndjson", LINE.replace('"topic"', '"to\\u0000pic"')],
  ["half-in-key.ndjson", LINE.replace('"topic"', '"to\\ud800pic"')],
  ["nul-in-topic.ndjson", LINE.replace('"Topic"', '"To\\u0000pic"')],
  ["half-in-outlet.ndjson", LINE.replace('"Outlet"', '"Out\\udc00let"')],
];

test.each(FILES)("%s does not keep the good file beside it from being stored", async (name, text) => {
  await give(`a-${name}`, text);
  await give("b.txt", TEXT.replace("A visit", "A forum").replace("Guests came", "Teachers met in Astana"));
  const { added, diagnostics } = await ingest();
  expect(added).toContain("2025-08-29-a-forum");
  const receipts = await database.prisma.batchFile.findMany({ select: { path: true } });
  expect(receipts).toHaveLength(2);
  for (const { message } of diagnostics) expect(message.isWellFormed() && !message.includes("\0")).toBe(true);
});
