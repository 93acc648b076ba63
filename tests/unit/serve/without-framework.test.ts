import { expect, test } from "vitest";
import { withoutFramework } from "@/lib/serve/without-framework";

test.each([
  ["data of the page", "<p>A</p><script>(self.__next_f=self.__next_f||[]).push([0])</script>", "<p>A</p>"],
  ["more of it", '<p>A</p><script>self.__next_f.push([1,"2:\\u003cp>A\\n"])</script>', "<p>A</p>"],
  [
    "the start of the code",
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({});</script>B',
    "B",
  ],
  ["the clock", "<script>requestAnimationFrame(function(){$RT=performance.now()});</script>B", "B"],
  [
    "the code",
    '<script src="/_next/static/chunks/a.js" async=""></script><script src="/_next/static/b.js" noModule=""></script>B',
    "B",
  ],
  [
    "what fetches it early",
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>B',
    "B",
  ],
])("%s goes", (_, html, left) => {
  expect(withoutFramework(html)).toBe(left);
});

test.each([
  '<script src="/suggestions.js" defer=""></script>',
  '<script type="application/ld+json">{"name":"self.__next_f.push"}</script>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
  '<link rel="preload" as="font" href="/_next/static/media/a.woff2"/>',
  "<p>&lt;script&gt;self.__next_f.push([1])&lt;/script&gt;</p>",
])("%s stays", (html) => {
  expect(withoutFramework(html)).toBe(html);
});
