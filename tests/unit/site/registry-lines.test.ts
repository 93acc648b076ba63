import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseRegistry } from "@/lib/registry/parse-registry";
import { mergeLine, OPEN_SLUG, outletEntry, outletForm, renameLine } from "@/lib/site/registry-lines";

const FORUM = { kind: "conference", slug: "silk-road-forum" } as const;

const read = (path: string, text: string) => {
  const { value, diagnostics } = parseRegistry([
    { path: "conferences.yaml", text: "- { slug: skills-forum, en: Skills Forum }\n" },
    { path, text },
  ]);
  return { value, faults: diagnostics.map(({ code, span }) => `${code} [${text.slice(span.start, span.end)}]`) };
};

test("a merger is refused at the slug that is still to be put in, and taken with one", () => {
  const line = mergeLine(FORUM);
  expect(line).toBe("- { merge: conference/silk-road-forum, into: conference/SLUG }");
  expect(read("decisions.yaml", line).faults).toEqual(["registry-shape [conference/SLUG]"]);
  expect(read("decisions.yaml", line.replace(OPEN_SLUG, "skills-forum")).faults).toEqual([]);
});

test("a line that renames has the slug and the names there are, and accepts them as it stands", () => {
  const line = renameLine(FORUM, { en: "Silk Road: Forum", zh: null });
  expect(line).toBe('- { rename: conference/silk-road-forum, to: silk-road-forum, en: "Silk Road: Forum" }');
  const { value, faults } = read("decisions.yaml", line);
  expect(faults).toEqual([]);
  expect(value?.decisions).toEqual([
    { act: "rename", of: FORUM, to: "silk-road-forum", names: { en: "Silk Road: Forum", zh: null } },
  ]);
});

test.each(["Ke Ji Ri Bao", "Daily, the", "[News] : now", "科技日报"])(
  "%s stands among the forms of an entry as it is",
  (name) => {
    const entry = outletEntry({ slug: "a", stated: "A" }).replace("[ A ]", `[ A, ${outletForm(name)} ]`);
    expect(parse(entry)).toEqual([{ slug: "a", en: null, zh: null, stated: ["A", name] }]);
  },
);
