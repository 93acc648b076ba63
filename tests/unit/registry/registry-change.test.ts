import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EntityKey } from "@/lib/archive/mention";
import { compileLinker } from "@/lib/registry/compile-linker";
import { linkArticle } from "@/lib/registry/link-article";
import { nameAtoms, textAtoms } from "@/lib/registry/name-atoms";
import { parseRegistry } from "@/lib/registry/parse-registry";
import type { LinkResult, Registry } from "@/lib/registry/registry";
import { type RegistryChange, registryChange } from "@/lib/registry/registry-change";
import { changeRegistry, type Dice, diceOf } from "./random-registry-change";

const FOLDER = "content/registry";
const FIXTURES = "tests/fixtures/registry";
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ path: name, text: readFileSync(`${FOLDER}/${name}`, "utf8") }));
const shipped = parseRegistry(files).value as Registry;

const sentences = readdirSync(FIXTURES).flatMap((name) =>
  readFileSync(`${FIXTURES}/${name}`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { text: string }).text),
);
// Two sentences an article: what one names decides what another's ambiguous name stands for.
const texts = sentences.map((text, at) => `${text} ${sentences[(at * 7 + 3) % sentences.length]}`);
const atomsOf = new Map(texts.map((text) => [text, new Set(textAtoms(text))]));

const contentOf = (text: string) => ({ title: "News", viewpoint: { text, citations: [] }, groups: [] });
const idOf = ({ kind, slug }: EntityKey) => `${kind}/${slug}`;

function linkAll(registry: Registry): Map<string, LinkResult> {
  const linker = compileLinker(registry);
  return new Map(texts.map((text) => [text, linkArticle(linker, contentOf(text))]));
}

function wholesOf(registry: Registry): (key: EntityKey) => string[] {
  const partOf = new Map(registry.entities.map((entity) => [idOf(entity), entity.partOf]));
  return (key) => {
    const wholes: string[] = [];
    for (let whole = partOf.get(idOf(key)); whole && !wholes.includes(idOf(whole)); whole = partOf.get(idOf(whole)))
      wholes.push(idOf(whole));
    return wholes;
  };
}

function linksOf({ mentions, provisional, unlinkedPairs }: LinkResult, registry: Registry): string {
  const wholes = wholesOf(registry);
  const stated = provisional.flatMap(({ partOf }) => (partOf === null ? [] : [partOf]));
  return JSON.stringify([mentions, provisional, unlinkedPairs, [...mentions, ...stated].map(wholes)]);
}

function isTouched(change: RegistryChange, text: string, was: LinkResult, after: Registry): boolean {
  if (change.everything) return true;
  const atoms = atomsOf.get(text);
  const holds = (phrase: string) => nameAtoms(phrase).every((atom) => atoms?.has(atom) || atoms?.has(`${atom}s`));
  if (change.holding.some((lists) => lists.every((list) => list.some(holds)))) return true;
  const wholes = wholesOf(after);
  const named = new Set(
    was.mentions.flatMap((mention) => {
      const whole = was.provisional.find((entity) => idOf(entity) === idOf(mention))?.partOf;
      return [idOf(mention), ...wholes(mention), ...(whole ? [idOf(whole), ...wholes(whole)] : [])];
    }),
  );
  return change.naming.some((key) => named.has(idOf(key)));
}

/** One to three words, or two to five characters, of one of the texts. */
function phraseOf(dice: Dice): string {
  const text = texts[dice(texts.length)] ?? "";
  if (/\p{Script=Han}/u.test(text)) {
    const at = dice(Math.max(1, text.length - 5));
    return text.slice(at, at + 2 + dice(4)).replace(/[^\p{L}\p{N}]/gu, "") || "中国人";
  }
  const words = text.split(" ");
  const at = dice(words.length);
  return words.slice(at, at + 1 + dice(3)).join(" ");
}

/** The texts that a change links otherwise though it is said not to touch them. */
function missedBy(before: Registry, after: Registry): string[] {
  const [was, is] = [linkAll(before), linkAll(after)];
  const change = registryChange(before, after);
  return texts.filter((text) => {
    const [one, other] = [was.get(text), is.get(text)];
    if (!one || !other || linksOf(one, before) === linksOf(other, after)) return false;
    return !isTouched(change, text, one, after);
  });
}

const provisional = [
  ...new Map(
    [...linkAll(shipped).values()]
      .flatMap((result) => result.provisional)
      .map(({ kind, slug }) => [`${kind}/${slug}`, { kind, slug }]),
  ).values(),
];

const TRIALS = 5;

test("whatever a change of the registry links otherwise is among what it is said to touch", () => {
  for (let seed = 1; seed <= TRIALS; seed += 1) {
    const dice = diceOf(seed);
    const phrases = Array.from({ length: 8 }, () => phraseOf(dice));
    let registry = shipped;
    const done: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      const [after, what] = changeRegistry(registry, dice, { phrases, provisional });
      done.push(what);
      expect({ seed, done, missed: missedBy(registry, after) }).toEqual({ seed, done, missed: [] });
      registry = after;
    }
    expect({ seed, done, missed: missedBy(shipped, registry) }).toEqual({ seed, done, missed: [] });
  }
}, 120_000);

test("a meeting that starts in another year touches the texts that name it, which may mean another", () => {
  const slug = "china-nicaragua-vocational-education-cooperation-forum-2025";
  const entities = shipped.entities.map((entity) =>
    entity.slug === slug ? { ...entity, facts: [{ name: "starts", value: "2026-08", source: null }] } : entity,
  );
  const change = registryChange(shipped, { ...shipped, entities });
  expect([change.everything, change.naming]).toEqual([false, [{ kind: "conference", slug }]]);
  expect(change.holding.flat(2)).toContain("china-nicaragua vocational education cooperation forum");
});
