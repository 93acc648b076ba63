import { expect, test } from "vitest";
import { parseRegistryArguments } from "@/lib/run/registry-arguments";

const asked = (line: string) => parseRegistryArguments(line.split(" ").filter(Boolean));
const conference = (slug: string) => ({ kind: "conference", slug });

test.each([
  ["", { command: "help" }],
  ["review", { command: "review", all: false, json: false }],
  ["review --json", { command: "review", all: false, json: true }],
])("%s", (line, expected) => {
  expect(asked(line)).toEqual(expected);
});

test.each([
  ["accept conference/a --zh 论坛", { act: "accept", of: conference("a"), names: { en: null, zh: "论坛" } }],
  ["reject conference/a", { act: "reject", of: conference("a") }],
  ["merge conference/a into conference/b", { act: "merge", of: conference("a"), into: conference("b") }],
  ["rename conference/a b", { act: "rename", of: conference("a"), to: "b", names: { en: null, zh: null } }],
  ["rename conference/a --en B", { act: "rename", of: conference("a"), to: null, names: { en: "B", zh: null } }],
])("%s is a decision", (line, decision) => {
  expect(asked(line)).toEqual({ command: "decide", decision });
});

test.each([
  ["list", '"list" is not known'],
  ["review conference/a", "review takes no conference/a"],
  ["accept", "accept needs an entity"],
  ["accept forum/a", "accept: an entity is its kind and slug: conference/silk-road-forum"],
  ["accept conference/a b", 'accept takes no "b"'],
  ["reject conference/a --en A", 'reject: Unrecognized key: "en"'],
  ["merge conference/a conference/b", "name both: merge <entity> into <entity>"],
  ["rename conference/a", "rename: a new slug (`to`) or a new name is missing"],
  ["accept conference/a --all", "--all goes with review"],
  ["accept conference/a --us A", "Unknown option '--us'"],
])("%s is a mistake", (line, said) => {
  expect(() => asked(line)).toThrow(`${said}; npm run registry -- --help lists what there is.`);
});
