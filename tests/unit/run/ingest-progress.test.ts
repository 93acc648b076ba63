import { expect, test, vi } from "vitest";
import { formatProgress, formatRelinkProgress, ProgressDisplay } from "@/lib/run/ingest-progress";

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

test("progress of relinking shows the share done, the rate and the time left", () => {
  expect(formatRelinkProgress({ work: "linking", done: 1_500, of: 6_000 }, 3_000)).toBe(
    "[######------------------] 1,500 of 6,000 stored articles linked anew, 500/s, 9 s left",
  );
});

test("relinking and settling are timed each from its own begin, not from that of reading", () => {
  const now = vi.spyOn(performance, "now");
  const lines: string[] = [];
  const display = new ProgressDisplay({ write: (line: string) => lines.push(line) } as unknown as NodeJS.WriteStream);
  const at = (seconds: number) => now.mockReturnValue(seconds * 1_000);
  at(0);
  display.show({ files: 0, of: 2, articles: 0 });
  at(10);
  display.show({ files: 1, of: 2, articles: 100 });
  at(100);
  display.showRelinking({ work: "linking", done: 0, of: 4_000 });
  at(102);
  display.showRelinking({ work: "linking", done: 500, of: 4_000 });
  at(110);
  display.showRelinking({ work: "linking", done: 1_000, of: 4_000 });
  at(111);
  display.showRelinking({ work: "settling", done: 0, of: 400 });
  at(121);
  display.showRelinking({ work: "settling", done: 100, of: 400 });
  now.mockRestore();
  expect(lines).toEqual([
    "[############------------] 1 of 2 files, 100 articles, 10/s, 10 s left\n",
    "[######------------------] 1,000 of 4,000 stored articles linked anew, 100/s, 30 s left\n",
    "[######------------------] 100 of 400 recognised names settled, 10/s, 30 s left\n",
  ]);
});
