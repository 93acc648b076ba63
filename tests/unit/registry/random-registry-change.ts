import type { EntityKey } from "@/lib/archive/mention";
import type { Decision } from "@/lib/registry/decision";
import type { ListedEntity, NameForm, Registry } from "@/lib/registry/registry";

/** What a random change is made with: numbers below a bound, from a seed. */
export type Dice = (below: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** `provisional`: what the texts name and the registry lacks. `phrases`: pieces of the texts. */
export type Material = { phrases: readonly string[]; provisional: readonly EntityKey[] };

const form = (text: string, more: Partial<NameForm> = {}): NameForm => ({
  text,
  basis: "named",
  ambiguous: false,
  presumed: false,
  asWritten: false,
  ...more,
});

/** The registry with one thing changed, whether a curator could do it or not, and what was done. */
export function changeRegistry(before: Registry, dice: Dice, { phrases, provisional }: Material): [Registry, string] {
  const entities = [...before.entities];
  const pick = <One>(list: readonly One[]): One => list[dice(list.length)] as One;
  const at = dice(entities.length);
  const chosen = entities[at] as ListedEntity;
  const country = () => pick(entities.filter(({ kind }) => kind === "country")).slug;
  const become = (entity: ListedEntity): [Registry, string] => [
    { ...before, entities: entities.map((one) => (one === chosen ? entity : one)) },
    "",
  ];
  const add = (entity: Partial<ListedEntity> & EntityKey): Registry => {
    const names = { en: entity.slug, zh: null };
    const plain = { code: null, names, traditional: null, aliases: [], facts: [], partOf: null, country: null };
    const traits = {
      short: null,
      prefixes: [],
      opaque: false,
      year: null,
      ordinal: null,
      hosts: [],
      sites: [],
      partners: [],
    };
    const added = { ...plain, provisional: false, forms: [form(`Nowhere ${entity.slug}`)], ...traits, ...entity };
    return { ...before, entities: [...entities.slice(0, at), added, ...entities.slice(at)] };
  };
  const decide = (decision: Decision): Registry => ({
    ...before,
    decisions: [...before.decisions.filter(({ of }) => of.slug !== decision.of.slug), decision],
  });
  const named = (what: string, [registry]: [Registry, string]): [Registry, string] => [
    registry,
    `${what} ${chosen.kind}/${chosen.slug}`,
  ];
  const { rules } = before;
  switch (dice(22)) {
    case 0:
      return [{ ...before, entities: entities.filter((one) => one !== chosen) }, `drop ${chosen.kind}/${chosen.slug}`];
    case 1:
    case 2: {
      const text = pick(phrases);
      return named(`alias ${text}`, become({ ...chosen, forms: [...chosen.forms, form(text)] }));
    }
    case 3: {
      const text = pick(phrases);
      return named(`perhaps ${text}`, become({ ...chosen, forms: [...chosen.forms, form(text, { ambiguous: true })] }));
    }
    case 4:
    case 5: {
      const lost = pick(chosen.forms);
      return named(`lose ${lost?.text}`, become({ ...chosen, forms: chosen.forms.filter((one) => one !== lost) }));
    }
    case 6: {
      const forms = chosen.forms.map((one) => ({ ...one, ambiguous: !one.ambiguous }));
      return named("doubt", become({ ...chosen, forms }));
    }
    case 7:
      return named("opaque", become({ ...chosen, opaque: !chosen.opaque }));
    case 8:
      return named("move", become({ ...chosen, country: country() }));
    case 9: {
      const whole = pick(entities.filter(({ kind, slug }) => kind === chosen.kind && slug !== chosen.slug));
      return named("part", become({ ...chosen, partOf: dice(2) ? { kind: whole.kind, slug: whole.slug } : null }));
    }
    case 10:
      return named("year", become({ ...chosen, year: 2018 + dice(9), ordinal: 1 + dice(4) }));
    case 11:
      return named("name", become({ ...chosen, names: { en: `New ${chosen.slug}`, zh: "新名" } }));
    case 12:
      return named("short", become({ ...chosen, short: pick([..."尼巴俄南"]) }));
    case 13: {
      const text = pick(phrases);
      return [{ ...before, rules: { ...rules, setAside: [...rules.setAside, text] } }, `set aside ${text}`];
    }
    case 14: {
      const lost = pick(rules.setAside);
      const setAside = rules.setAside.filter((text) => text !== lost);
      return [{ ...before, rules: { ...rules, setAside } }, `back ${lost}`];
    }
    case 15: {
      const key = pick(provisional);
      return [add(key), `state ${key.kind}/${key.slug}`];
    }
    case 16: {
      const slug = `luban-workshop-${country()}`;
      const workshop = { kind: "workshop" as const, slug: `${slug}-new`, country: slug.slice(15), forms: [form(slug)] };
      return [add({ ...workshop, partOf: { kind: "workshop", slug: "luban-workshop" } }), `workshop ${slug}`];
    }
    case 17: {
      const of = pick(provisional);
      return [decide({ act: "reject", of }), `reject ${of.kind}/${of.slug}`];
    }
    case 18: {
      const of = pick(provisional);
      const names = { en: pick(phrases), zh: "新名" };
      return [decide({ act: "accept", of, names }), `accept ${of.kind}/${of.slug} ${names.en}`];
    }
    case 19: {
      const of = pick(provisional);
      const into = pick(provisional.filter(({ kind }) => kind === of.kind));
      return [decide({ act: "merge", of, into }), `merge ${of.kind}/${of.slug} ${into.slug}`];
    }
    case 20: {
      const of = pick(provisional);
      return [
        decide({ act: "rename", of, to: `${of.slug}-x`, names: { en: pick(phrases), zh: null } }),
        `rename ${of.slug}`,
      ];
    }
    default: {
      const rule = pick(rules.rules.filter(({ geographyIn }) => geographyIn === null));
      return [{ ...before, rules: { ...rules, rules: rules.rules.filter((one) => one !== rule) } }, `rule ${rule.id}`];
    }
  }
}
