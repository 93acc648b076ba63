import { foldName } from "./fold-text";
import { entityId, type WorkshopIndex } from "./linker";
import { alternatives, compilePhraseWalk } from "./phrase-walk";
import type { ListedEntity, WorkshopPhrases } from "./registry";

const CHINESE_DATE = "[于自]?\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?";

/** The slug of the brand as a whole. */
export const PROGRAMME = "luban-workshop";

/** A host institution that the registry does not know: 马查科斯大学, "at Machakos University". */
const CHINESE_HOST = "[^的在与和及、，。,.到赴至访来\\s]{2,14}(?:大学|学院|学校|中心)";
/** 以可可加工为主的 */
const CHINESE_PURPOSE = "以[^，。,.;；]{1,14}为(?:主|主题|特色|重点|核心)的";
const ENGLISH_HOST = "at (?:the )?(?:[\\p{L}.'-]+ ){1,8}(?=in |\\()";
const ENGLISH_DATE = "(?:in|on) (?:[a-z]+ )?(?:\\d{1,2},? )?\\d{4},?";

function addTo(map: Map<number, number[]>, key: number | undefined, value: number): void {
  if (key !== undefined) map.set(key, [...(map.get(key) ?? []), value]);
}

/** Indexes the workshops by country and host and compiles the phrases that tie the brand to a country. */
export function compileWorkshops(
  entities: ListedEntity[],
  indexOf: Map<string, number>,
  phrases: WorkshopPhrases,
): WorkshopIndex | null {
  const programme = indexOf.get(entityId("workshop", PROGRAMME));
  if (programme === undefined) return null;
  const ofCountry = new Map<number, number>();
  const singles = new Map<number, number[]>();
  const hostedBy = new Map<number, number[]>();
  const partneredBy = new Map<number, number[]>();
  const collectives = new Set(entities.map((entity) => (entity.kind === "workshop" ? entity.partOf?.slug : undefined)));
  entities.forEach((entity, index) => {
    if (entity.kind !== "workshop" || entity.country === null) return;
    const country = indexOf.get(entityId("country", entity.country));
    if (country !== undefined && entity.partOf?.slug === PROGRAMME) ofCountry.set(country, index);
    if (!collectives.has(entity.slug)) addTo(singles, country, index);
    for (const host of entity.hosts) addTo(hostedBy, indexOf.get(entityId("organization", host)), index);
    for (const partner of entity.partners) {
      addTo(partneredBy, indexOf.get(entityId("organization", partner)), index);
    }
  });
  const ordinals = Object.keys(phrases.ordinals);
  const others = alternatives(phrases.others);
  return {
    programme,
    ofCountry,
    singles,
    hostedBy,
    partneredBy,
    notWorkshop: new RegExp(`^ ?(?:${alternatives(phrases.notWorkshops)})`, "u"),
    brandOnly: phrases.brandOnly.length === 0 ? null : new RegExp(`^ ?(?:${alternatives(phrases.brandOnly)})`, "u"),
    beforeBrand: compilePhraseWalk([...phrases.beforeBrand, ...ordinals], `${CHINESE_HOST}|${CHINESE_PURPOSE}`),
    afterBrand: compilePhraseWalk(
      [...phrases.afterBrand, ...phrases.lastAfterBrand],
      `${ENGLISH_DATE}|${CHINESE_DATE}|${ENGLISH_HOST}`,
    ),
    lastAfterBrand: new Set(phrases.lastAfterBrand.map(foldName)),
    clause: compilePhraseWalk(
      [...phrases.afterBrand, ...phrases.lastAfterBrand, ...phrases.byHost],
      `${ENGLISH_DATE}|${CHINESE_DATE}`,
    ),
    lastBeforeHost: new Set([...phrases.lastAfterBrand, ...phrases.byHost].map(foldName)),
    behindHost: phrases.behindHost.map(foldName),
    another: new RegExp(`^(?:,? (?:and|or|but|while|plus)|,) (?:also )?((?:${others}) (?:in|at) (?:the )?)$`, "u"),
    theOne: /(?:,|;|(?<!\p{L})(?:and|but|while|whereas|than)) the (ones? (?:in|at) (?:the )?)$/u,
    ordinalPhrases: Object.entries(phrases.ordinals).map(([written, number]) => ({
      pattern: new RegExp(`(?<![a-z])(?:${alternatives([written])})`, "u"),
      number,
    })),
  };
}
