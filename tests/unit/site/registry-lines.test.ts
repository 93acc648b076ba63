import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseRegistry } from "@/lib/registry/parse-registry";
import { acceptLine, mergeLine, OPEN_SLUG, outletEntry, outletForm, renameLine } from "@/lib/site/registry-lines";

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

test("a merger into what the line beside it accepts is taken", () => {
  const other = { kind: "conference", slug: "skills-forum-2" } as const;
  const lines = [
    acceptLine(FORUM, { en: "Silk Road Forum", zh: null }),
    mergeLine(other).replace(OPEN_SLUG, FORUM.slug),
  ];
  expect(lines[0]).toBe("- { accept: conference/silk-road-forum, en: Silk Road Forum }");
  expect(read("decisions.yaml", lines.join("\n")).faults).toEqual([]);
});

test("a person is accepted without a name, which others may bear", () => {
  const person = { kind: "person", slug: "li-ming" } as const;
  expect(acceptLine(person, { en: "Li Ming", zh: null })).toBe("- { accept: person/li-ming }");
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
