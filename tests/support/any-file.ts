import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";

/** What files of the archive are made of, and what damages them. */
const SNIPPETS = [
  ..."\n\r\t\0 -[]·|｜：:.。…\u3000\u00a0\u0085\u00ad\u200b\u200f\u202e\ufeff\ufffd\u2028\u2029\ud800\udc00教a1𠮷—",
  ..."\n\n,\r\n, - , — ,－,[1],[1][2].,[1][2][3],［３］,[2025],[007]".split(","),
  ..."Group 1: ;Group 2 - ;\nGroup 1: H - ;Group 3. ;Group１：;\n- ;\n• ;\n•;\n\u3000\u3000;\n◦ ".split(";"),
  ..."Core Viewpoint - ;\nCore Points - ;Core Insights:;Core\u00a0Viewpoint\u3000-\u3000;\nCore Viewpoint\n".split(";"),
  ..."Summary by Sections ;Search documents;\nicon\n;\nWorkflow\n;\n话题\nSearch documents\n;Heading".split(";"),
  ..."· 2025-08-29;· 08-29;·2025年8月29日 08:29;\n2025-08-29 08:29\n;| 2025/8/9;· 2025-13-40 08:29".split(";"),
  "\nTitle\nHu Xiu· 2025-08-29 08:29\n",
  "\n标题\n新华网 2025-08-29 08:29\n",
  "\n2025-08-29 08:29 来源：新华网\n",
  "<script>alert('x')</script>",
  "</textarea><img src=x onerror=alert(1)>&amp;<!--",
  "A sentence ends.",
  "中文一句。",
];

const FIXTURES = path.join(import.meta.dirname, "../fixtures/parse");
const WHOLE_FILES = [
  readFileSync("content/articles/vocational-education-cooperation.txt", "utf8"),
  ...readdirSync(FIXTURES)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(path.join(FIXTURES, name), "utf8")),
];

const snippet = fc.constantFrom(...SNIPPETS);
const generated = fc.array(snippet, { maxLength: 60 }).map((all) => all.join(""));
const longLine = fc
  .record({ head: generated, unit: snippet, times: fc.integer({ min: 500, max: 5_000 }), tail: generated })
  .map(({ head, unit, times, tail }) => head + unit.repeat(times) + tail);

const edit = fc.record({
  at: fc.nat(1_000_000),
  length: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(400)),
  insert: fc.oneof(fc.constant(""), snippet, generated),
});
const whole = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WHOLE_FILES) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...WHOLE_FILES), { maxLength: 3 }).map((all) => all.join("\n")) },
);
const mutated = fc
  .record({ whole, edits: fc.array(edit, { minLength: 1, maxLength: 8 }) })
  .map(({ whole: text, edits }) => edits.reduce(applyEdit, text));

function applyEdit(text: string, { at, length, insert }: { at: number; length: number; insert: string }): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + insert + text.slice(start + length);
}

/** Any file that may be given: generated from pieces, a real one damaged, a very long line, or no text at all. */
export const anyFile = fc.oneof(
  { weight: 10, arbitrary: generated },
  { weight: 10, arbitrary: mutated },
  { weight: 1, arbitrary: longLine },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);
