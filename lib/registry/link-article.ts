import type { Group, Viewpoint } from "@/lib/archive/article";
import type { FieldPlace, Mention } from "@/lib/archive/mention";
import { decideEntity } from "./decide-entity";
import { ArticleText, type FieldText } from "./field-text";
import { originalEnd } from "./fold-text";
import { type Found, firstFrom } from "./found";
import { decideEdition } from "./link-editions";
import { linkRecognised } from "./link-recognised";
import { type LinkedField, linkSurnames } from "./link-surnames";
import { linkWorkshops } from "./link-workshops";
import { entityId, type Linker } from "./linker";
import { nestMentions } from "./nest-mentions";
import { provisionalWorkshop } from "./provisional-workshop";
import type { Addressed, LinkedRange } from "./recognised-name";
import type { LinkResult, RegistryEntity, UnlinkedPair } from "./registry";
import { resolveCandidates } from "./resolve-candidates";
import { scanField } from "./scan-field";
import { withNamesOf } from "./with-names-of";

export type ArticleContent = { title: string; viewpoint: Viewpoint | null; groups: Group[] };

type PlacedText = { place: FieldPlace; text: string };

function fieldsOf({ title, viewpoint, groups }: ArticleContent): PlacedText[] {
  const fields: PlacedText[] = [{ place: { field: "title", group: null, bullet: null }, text: title }];
  if (viewpoint) fields.push({ place: { field: "viewpoint", group: null, bullet: null }, text: viewpoint.text });
  for (const { number, heading, bullets } of groups) {
    if (heading !== null) fields.push({ place: { field: "heading", group: number, bullet: null }, text: heading });
    for (const { id, text } of bullets) fields.push({ place: { field: "bullet", group: number, bullet: id }, text });
  }
  return fields;
}

/** Without what lies inside a name that is no evidence of its parts ("Tianjin Sino-German University"). */
function withoutOpaqueParts(linker: Linker, found: Found[]): Found[] {
  const opaque = found.filter(({ entity }) => linker.entities[entity]?.opaque).sort((a, b) => a.start - b.start);
  if (opaque.length === 0) return found;
  return found.filter((one) => {
    const outer = opaque[firstFrom(opaque, one.start + 1) - 1];
    return !outer || outer === one || outer.end < one.end || (outer.start === one.start && outer.end === one.end);
  });
}

/** A place also connects its country, by a second mention of the same range. */
function withCountries(linker: Linker, found: Found[]): Found[] {
  return found.flatMap((one) => {
    const country = linker.countryOf[one.entity] ?? -1;
    if (linker.entities[one.entity]?.kind !== "place" || country < 0) return [one];
    return [one, { ...one, entity: country, basis: "place" as const, rule: "place" }];
  });
}

/**
 * Finds every place where an article names an entity. Pure and linear in the text; offsets are half-open UTF-16 offsets
 * into each field's text. A workshop of a country that the registry lacks becomes a provisional entity.
 */
export function linkArticle(linker: Linker, content: ArticleContent): LinkResult {
  const placed = fieldsOf(content);
  const article = new ArticleText();
  const fields = placed.map(({ text }) => article.addField(text));
  const scan = () => fields.map((field) => scanField(linker, field));
  let candidates = scan();
  // Who is introduced in the text may have spoken before, and in the title.
  if (article.isReadAgain()) candidates = scan();
  const resolved = resolveCandidates(linker, candidates);
  const result: Linking = { mentions: [], provisional: new Map() };
  const unlinkedPairs: UnlinkedPair[] = [];
  const linked: (LinkedField & { place: FieldPlace })[] = [];
  placed.forEach(({ place }, at) => {
    const field = fields[at];
    const { found, unlinkedPairs: pairs } = resolved[at] ?? { found: [], unlinkedPairs: [] };
    if (!field) return;
    linked.push({ place, ...linkField(result, linker, field, found) });
    unlinkedPairs.push(...pairs.map((pair) => ({ ...place, ...writtenRange(field, pair) })));
  });
  const surnames = linkSurnames(linked);
  linked.forEach(({ place, field, ranges }, at) => {
    for (const { start, end, ...link } of nestMentions([...ranges, ...(surnames[at] ?? [])])) {
      const { kind, slug, basis, rule } = link;
      result.mentions.push({ kind, slug, ...place, ...writtenRange(field, { start, end }), basis, rule });
    }
  });
  return { mentions: result.mentions, provisional: [...result.provisional.values()], unlinkedPairs };
}

/** A range of folded units as it is in the text. */
function writtenRange(field: FieldText, range: { start: number; end: number }) {
  const start = field.folded.origin[range.start] ?? 0;
  const end = originalEnd(field.text, field.folded, range.end);
  return { start, end, surface: field.text.slice(start, end) };
}

type Linking = { mentions: Mention[]; provisional: Map<string, RegistryEntity> };

function keepEntity({ provisional }: Linking, entity: RegistryEntity): void {
  const id = entityId(entity.kind, entity.slug);
  provisional.set(id, withNamesOf(entity, provisional.get(id)));
}

/** What is linked in one field, without what only the whole article tells. */
function linkField(result: Linking, linker: Linker, field: FieldText, found: Found[]): LinkedField {
  const names = withoutOpaqueParts(linker, found).flatMap((one) => decideEdition(linker, field, one) ?? []);
  const links = linker.workshops
    ? linkWorkshops(linker, linker.workshops, field, names)
    : { found: names, lacking: [] };
  const ranges = withCountries(linker, links.found).flatMap(({ start, end, entity, basis, rule }): LinkedRange[] => {
    const named = linker.entities[entity];
    const decided = linker.decided.get(entity);
    if (decided) keepEntity(result, decided);
    return named ? [{ start, end, basis, rule, kind: named.kind, slug: named.slug }] : [];
  });
  for (const { country, start, end } of links.lacking) {
    const lacking = provisionalWorkshop(linker, country);
    const workshop = lacking && decideEntity(linker, lacking);
    if (workshop === null) continue;
    const rule = workshop === lacking ? "workshop-provisional" : "workshop-decided";
    const { kind, slug } = workshop;
    if (!linker.indexOf.has(entityId(kind, slug))) keepEntity(result, workshop);
    // Of an enumeration, one workshop may be merged into another.
    if (ranges.some((one) => one.start === start && one.end === end && one.kind === kind && one.slug === slug))
      continue;
    ranges.push({ start, end, basis: "named", rule, kind, slug });
  }
  const addressed: Addressed[] = [];
  const linked = linkRecognised(linker, field, ranges, (entity) => keepEntity(result, entity), addressed);
  return { field, ranges: linked, addressed };
}
