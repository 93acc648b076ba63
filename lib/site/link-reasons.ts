import type { Article } from "@/lib/archive/article";
import { ENTITY_KINDS } from "@/lib/archive/entity-kind";
import { BASES, type Basis, type Mention } from "@/lib/archive/mention";
import { isLinkRule, type LinkRule } from "@/lib/registry/link-rule";
import { cutAround } from "./cut-around";
import { mentionsAt } from "./mentions-at";
import { textRuns } from "./text-runs";

/** Where an entity is mentioned, as the list of reasons shows it. */
export type Occurrence = {
  mention: Mention;
  excerpt: ReturnType<typeof cutAround>;
  /** The linked phrase that this mention is only a part of. */
  inside: Mention | null;
  /** What else the words of a linked phrase mention: the country in a workshop's name, the country of a place. */
  holds: Mention[];
};

/** Why an entity is linked: one rule, and every place where it holds. */
export type Reason = { basis: Basis; rule: LinkRule; occurrences: Occurrence[] };
/** `provisional`: what is linked was recognised by its form and not yet checked. */
export type LinkReasons = { kind: Mention["kind"]; slug: string; provisional: boolean; reasons: Reason[] };

/** Every mention of an article, nested ones too, under its entity and its rule; the entities in the order of the rail, the strongest basis first. */
export function linkReasons(article: Article): LinkReasons[] {
  const found = new Map<string, LinkReasons>();
  const unchecked = new Set(article.entities.filter(({ provisional }) => provisional).map(keyOf));
  for (const { text, mentions } of fieldsOf(article)) {
    const links = textRuns(text, { mentions }).flatMap((run) => (run.kind === "link" ? [run.mention] : []));
    for (const mention of mentions) {
      const { kind, slug, basis, start, end } = mention;
      const key = keyOf(mention);
      const reasons = found.get(key) ?? { kind, slug, provisional: unchecked.has(key), reasons: [] };
      found.set(key, reasons);
      const link = links.find((one) => one.start <= start && end <= one.end);
      const occurrence: Occurrence = {
        mention,
        excerpt: cutAround(text, start, end),
        inside: link && (link.start < start || end < link.end) ? link : null,
        holds:
          link === mention
            ? mentions.filter((one) => one !== link && link.start <= one.start && one.end <= link.end)
            : [],
      };
      const rule = isLinkRule(mention.rule) ? mention.rule : basis;
      const reason = reasons.reasons.find((one) => one.rule === rule && one.basis === basis);
      if (reason) reason.occurrences.push(occurrence);
      else reasons.reasons.push({ basis, rule, occurrences: [occurrence] });
    }
  }
  const inOrder = [...article.entities.map(keyOf), ...found.keys()];
  return [...found.entries()]
    .sort(([a, { kind }], [b, { kind: other }]) => {
      return ENTITY_KINDS.indexOf(kind) - ENTITY_KINDS.indexOf(other) || inOrder.indexOf(a) - inOrder.indexOf(b);
    })
    .map(([, { reasons, ...entity }]) => ({
      ...entity,
      reasons: reasons.sort((a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis)),
    }));
}

const keyOf = ({ kind, slug }: Pick<Mention, "kind" | "slug">) => `${kind}/${slug}`;

type LinkedText = { text: string; mentions: Mention[] };

/** The texts of an article that hold mentions, in the order of reading. */
function fieldsOf({ title, viewpoint, groups, mentions }: Article): LinkedText[] {
  const at = (place: Parameters<typeof mentionsAt>[1], text: string) => ({
    text,
    mentions: mentionsAt(mentions, place),
  });
  return [
    at({ field: "title" }, title),
    at({ field: "viewpoint" }, viewpoint?.text ?? ""),
    ...groups.flatMap(({ number, heading, bullets }) => [
      at({ field: "heading", group: number }, heading ?? ""),
      ...bullets.map(({ id, text }) => at({ field: "bullet", bullet: id }, text)),
    ]),
  ].filter((field) => field.mentions.length > 0);
}
