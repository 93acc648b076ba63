import { expect, test } from "vitest";
import type { PlacedReceipt } from "@/lib/archive/batch";
import { shownName, shownReceipt } from "@/lib/site/shown-receipt";

test.each([
  ["content/articles/a.txt", "content/articles/a.txt"],
  ["/srv/archive/articles/b.txt", "articles/b.txt"],
  ["/srv/archive-old/c.txt", "c.txt"],
  ["/home/ann/private/d.txt", "d.txt"],
  ["../outside/e.txt", "e.txt"],
  ["C:\\Users\\ann\\f.txt", "f.txt"],
  ["-", "-"],
])("%s is shown as %s", (file, shown) => {
  expect(shownName(file, "/srv/archive")).toBe(shown);
});

test("a message does not tell where a file lies either", () => {
  const diagnostic = {
    code: "file-unreadable",
    severity: "error",
    message: "cannot be read: EACCES: permission denied, open '/home/ann/private/d.txt'",
    line: 1,
    column: 1,
    span: { start: 0, end: 0 },
    excerpt: "",
  };
  const receipt = { path: "/home/ann/private/d.txt", diagnostics: [diagnostic] } as unknown as PlacedReceipt;
  const shown = shownReceipt(receipt, "/srv/archive");
  expect(shown.diagnostics[0]?.message).toBe("cannot be read: EACCES: permission denied, open 'd.txt'");
  expect(JSON.stringify(shown)).not.toContain("private");
});
