import { expect, test } from "vitest";
import { formatProgress } from "@/lib/run/ingest-progress";

test("progress shows the share done, the rate and the time left", () => {
  expect(formatProgress({ files: 10, of: 40, articles: 3_000 }, 10_000)).toBe(
    "[######------------------] 10 of 40 files, 3,000 articles, 300/s, 30 s left",
  );
});

test("a part of a large file counts, and long times are minutes", () => {
  expect(formatProgress({ files: 0.5, of: 1, articles: 90_000 }, 120_000)).toBe(
    "[############------------] 0 of 1 files, 90,000 articles, 750/s, 2 min left",
  );
});
