import { expect, test } from "vitest";
import { articleOfPath } from "@/lib/site/article-of-path";

test.each([
  ["/articles/2025-08-14-forum", "2025-08-14-forum"],
  ["/articles/2025-08-14-forum/history", "2025-08-14-forum"],
  ["/articles/2025-08-14-forum?x=1", "2025-08-14-forum"],
  ["/articles/%E8%AE%BA%E5%9D%9B#g1-b1", "论坛"],
  ["/articles/x%ff", null],
  ["/articles", null],
  ["/articles/", null],
  ["/countries/china", null],
  ["", null],
])("%s is about %s", (path, slug) => {
  expect(articleOfPath(path)).toBe(slug);
});
