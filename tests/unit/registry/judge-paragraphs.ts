import { readFileSync } from "node:fs";
import type { Mention } from "@/lib/archive/mention";
import { linkText, shippedRegistry } from "./shipped-linker";

/** What a paragraph names: by one of its `names`, and of a workshop the country it must be the one of. */
type Wanted = { kind: string; name: string; also?: string[]; country?: string };
type Paragraph = { id: string; text: string; entities: Wanted[]; optional: string[] };

const KINDS = ["workshop", "conference", "outcome", "organization", "person"];

const slugOf = new Map(
  shippedRegistry.entities.flatMap(({ kind, code, slug }) => (kind === "country" ? [[code, slug] as const] : [])),
);

const LUBAN = /Luban|one in|[鲁魯]班/;

/** Articles, marks and numbers around a name are no part of it. */
const bare = (name: string) =>
  name
    .replace(/^(?:the|an?|one) /i, "")
    .replace(/[《》“”]/g, "")
    .replace(/^(?:首届|第.届)/, "");

function isOf({ kind, country, name, also = [] }: Wanted, mention: Mention): boolean {
  if (mention.kind !== kind) return false;
  const names = [name, ...also].map(bare);
  const surface = bare(mention.surface);
  if (kind !== "workshop" || !LUBAN.test(name)) return names.includes(surface);
  // The range of a workshop is as long as what ties it to its country.
  const isNamed = names.some((one) => surface.includes(one) || one.includes(surface));
  const own = country === undefined ? "luban-workshop" : `luban-workshop-${slugOf.get(country)}`;
  return isNamed && (mention.slug === own || (country !== undefined && mention.slug.startsWith(`${own}-`)));
}

export type ParagraphJudgement = { right: number; missed: string[]; wrong: string[] };

/** What the linker does with a file of paragraphs; the programme itself may be linked wherever the brand stands. */
export function judgeParagraphs(path: string, kinds: readonly string[] = KINDS): ParagraphJudgement {
  const judgement: ParagraphJudgement = { right: 0, missed: [], wrong: [] };
  for (const line of readFileSync(path, "utf8").trim().split("\n")) {
    const { id, text, entities, optional }: Paragraph = JSON.parse(line);
    const mentions = linkText(text).mentions.filter(({ kind }) => kinds.includes(kind));
    for (const one of entities.filter(({ kind }) => kinds.includes(kind))) {
      if (mentions.some((mention) => isOf(one, mention))) judgement.right += 1;
      else judgement.missed.push(`${id} ${one.kind} [${one.name}]`);
    }
    for (const mention of mentions) {
      const isAllowed =
        mention.slug === "luban-workshop" ||
        optional.map(bare).includes(bare(mention.surface)) ||
        entities.some((one) => isOf(one, mention));
      if (!isAllowed) judgement.wrong.push(`${id} ${mention.kind}/${mention.slug} [${mention.surface}]`);
    }
  }
  return judgement;
}
