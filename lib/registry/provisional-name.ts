import { CHARACTER_KIND, HAN } from "./character-kind";
import { type FieldText, writtenSlice } from "./field-text";
import { foldedSlice, foldName } from "./fold-text";
import { entityId, type Linker } from "./linker";
import { stepTrie } from "./name-trie";
import type { RecognisedName } from "./recognised-name";
import type { RegistryEntity } from "./registry";
import { toSlug } from "./to-slug";

/** Longer than an article's: names of conferences often differ in their last words. */
const LONGEST_NAME = 120;
/** Slugs that were made, so that the pinyin of a name is looked up once; emptied when it has grown so long. */
const MADE = new Map<string, string>();
const MOST_MADE = 20_000;

/** Many people's names are one in toneless pinyin; the characters tell them apart. */
function mark(name: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash >>> 16).toString(16).padStart(4, "0");
}

function slugOf(kind: string, folded: string): string {
  const key = `${kind} ${folded}`;
  const known = MADE.get(key);
  if (known !== undefined) return known;
  const words = toSlug(folded.replaceAll("&", " and "), LONGEST_NAME);
  const isHan = CHARACTER_KIND[folded.charCodeAt(0)] === HAN;
  const slug = kind === "person" && isHan ? `${words}-${mark(folded)}` : words;
  if (MADE.size >= MOST_MADE) MADE.clear();
  MADE.set(key, slug);
  return slug;
}

/** Whether the registry has the folded name: where it is not linked, a rule refused it. */
function isRegistered(linker: Linker, folded: string): boolean {
  let node = 0;
  for (let at = 0; at < folded.length && node >= 0; at += 1) node = stepTrie(linker.trie, node, folded.charCodeAt(at));
  return node >= 0 && linker.trie.values[node] !== undefined;
}

/**
 * The entity that a recognised name stands for: the registry's where one bears its slug, else a provisional one. Null
 * for a name of the registry that its rules did not let stand, and for one that no address can be made of.
 */
export function provisionalName(linker: Linker, field: FieldText, name: RecognisedName): RegistryEntity | null {
  const { kind, country } = name;
  const written = name.name ?? writtenSlice(field, name.start, name.end).replace(/\s+/gu, " ");
  const folded = name.name === null ? foldedSlice(field.folded, name.start, name.end) : foldName(name.name);
  if (isRegistered(linker, folded)) return null;
  const slug = slugOf(kind, folded);
  if (slug === "") return null;
  const known = linker.indexOf.get(entityId(kind, slug));
  if (known !== undefined) return linker.entities[known] ?? null;
  const isChinese = /\p{Script=Han}/u.test(written);
  const programme = linker.workshops ? linker.entities[linker.workshops.programme] : undefined;
  const isOfProgramme = kind === "workshop" && programme?.forms.some(({ text }) => folded.endsWith(foldName(text)));
  return {
    kind,
    slug,
    code: null,
    names: { en: isChinese ? null : written, zh: isChinese ? written : null },
    traditional: null,
    aliases: [],
    facts: [],
    partOf: isOfProgramme && programme ? { kind: programme.kind, slug: programme.slug } : null,
    country,
    provisional: true,
  };
}
