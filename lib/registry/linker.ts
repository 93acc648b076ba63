import type { Test } from "./compile-condition";
import type { Recogniser } from "./compile-recogniser";
import type { Fate } from "./decision";
import type { NameTrie } from "./name-trie";
import type { PhraseWalk } from "./phrase-walk";
import type { ListedEntity, NameForm, RegistryEntity } from "./registry";

/**
 * Names of different layers may nest, names of one layer never overlap: Guinea is not linked inside Equatorial
 * Guinea, and Nicaragua is inside the China–Nicaragua forum.
 */
export const LAYERS = { geography: 0, group: 1, name: 2, workshop: 3, pair: 4 } as const;
export type Layer = (typeof LAYERS)[keyof typeof LAYERS];
export const LAYER_COUNT = 5;

export type CompiledRule = {
  id: string;
  introduces: boolean;
  refuse: Test[];
  unless: Test[];
  require: Test[];
  decide: Test[];
};

/** A registered name of an entity, by its index in the linker. */
export type EntityForm = {
  type: "entity";
  layer: Layer;
  entity: number;
  basis: NameForm["basis"];
  ambiguous: boolean;
  presumed: boolean;
  /** It stands for its entity only where the article names that in full. */
  besideFullName: boolean;
  /** Positions in the folded name where the text must have a capital. */
  capitals: number[];
  /** The exact characters that the text must have, or null. */
  asWritten: string | null;
  /** An "s" may follow: "World Vocational Education Conferences". */
  plural: boolean;
  rules: CompiledRule[];
};

/**
 * A longer name or a word that means something else: nothing of the geography layer is linked inside. `plural`: an "s" may
 * follow, as it does words (guinea pigs) and not names ("Sudan II").
 */
export type SetAsideForm = { type: "set-aside"; layer: 0; plural: boolean };

/** Two countries by one character each ("中尼"); `partners` are those the other character may stand for. */
export type PairForm = { type: "pair"; layer: 4; homeFirst: boolean; partners: number[]; rules: CompiledRule[] };

/** A name that counts only where another country or group follows at once ("Sino-"). */
export type PrefixForm = { type: "prefix"; layer: 0; entity: number };

export type Form = EntityForm | SetAsideForm | PairForm | PrefixForm;

/** A registry made ready for reading texts. */
export type Linker = {
  entities: ListedEntity[];
  /** Of what the registry has. */
  indexOf: Map<string, number>;
  trie: NameTrie<Form>;
  /** The country an entity lies in, by index, or -1. */
  countryOf: Int32Array;
  /** The index of China, which the two-character pairs are about. */
  home: number;
  workshops: WorkshopIndex | null;
  /** The editions of a conference series, by the series' index. */
  editions: Map<number, number[]>;
  /** How names look that the registry does not have; null where it has no patterns. */
  recogniser: Recogniser | null;
  /** What the curator decided on entities that the registry does not have, by their ids. */
  fates: Map<string, Fate>;
  /** Those of them that a decision gives names, by their index in `entities`, behind what the registry has. */
  decided: Map<number, RegistryEntity>;
};

/** How texts that name a workshop by its country are read; entities by index. */
export type WorkshopIndex = {
  programme: number;
  /** The workshop of a country, or the collective of its several. */
  ofCountry: Map<number, number>;
  /** The workshops of a country one by one, without a collective. */
  singles: Map<number, number[]>;
  /** The workshops that an organization hosts. */
  hostedBy: Map<number, number[]>;
  /** The workshops that a Chinese organization built with the host. */
  partneredBy: Map<number, number[]>;
  /** What follows the brand where it is part of another name. */
  notWorkshop: RegExp;
  /** What follows the brand where it is spoken of as a brand ("model", 成为). */
  brandOnly: RegExp | null;
  /** All that may stand between a country and the brand behind it. */
  beforeBrand: PhraseWalk;
  /** All that may stand between the brand and the country behind it, and what must stand last. */
  afterBrand: PhraseWalk;
  lastAfterBrand: Set<string>;
  /** All that may stand in the clause of a workshop before its host, partner or place, and what must stand last. */
  clause: PhraseWalk;
  lastBeforeHost: Set<string>;
  /** What stands between them and the workshop behind. */
  behindHost: string[];
  /** How a further workshop is told of without the brand: "and one in", "the one at"; the first group is what is linked. */
  another: RegExp;
  theOne: RegExp;
  ordinalPhrases: { pattern: RegExp; number: number }[];
};

export const entityId = (kind: string, slug: string) => `${kind}/${slug}`;

/** The country that the two-character pairs are about and that has no workshop abroad in itself. */
export const HOME = entityId("country", "china");
