import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { keptPageKey } from "@/lib/serve/sent-page";

const reading = { method: "GET", headers: {} } as IncomingMessage;

test.each([
  ["/", "/en"],
  ["/about", "/en/about"],
  ["/zh", "/zh"],
  ["/zh/about", "/zh/about"],
  ["/zhong", "/en/zhong"],
  // Neither is the address of a page: each leads to the one without its last slash.
  ["/zh/", null],
  ["/about/", null],
  ["/about?x", null],
  ["/api/v1/articles", null],
])("%s is kept as %s", (target, key) => {
  expect(keptPageKey(reading, target)).toBe(key);
});
