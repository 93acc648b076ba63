import { decideEntity } from "./decide-entity";
import type { FieldText } from "./field-text";
import type { LinkRule } from "./link-rule";
import { entityId, type Linker } from "./linker";
import { orderRanges, overlapping } from "./overlapping";
import { provisionalName } from "./provisional-name";
import { recogniseNames } from "./recognise-names";
import type { Addressed, LinkedRange } from "./recognised-name";
import type { RegistryEntity } from "./registry";

/**
 * The links of a field with those of names that the registry lacks; `keep` is told of each entity made for one, and
 * `addressed` of each word that may be a surname.
 */
export function linkRecognised(
  linker: Linker,
  field: FieldText,
  linked: LinkedRange[],
  keep: (entity: RegistryEntity) => void,
  addressed: Addressed[],
): LinkedRange[] {
  if (linker.recogniser === null) return linked;
  const added = recogniseNames(linker.recogniser, field, linked, addressed).flatMap((name): LinkedRange[] => {
    const recognised = provisionalName(linker, field, name);
    const entity = recognised && decideEntity(linker, recognised);
    if (entity === null) return [];
    if (!linker.indexOf.has(entityId(entity.kind, entity.slug))) keep(entity);
    const { start, end, kind } = name;
    const rule: LinkRule = entity === recognised ? `pattern-${kind}` : "pattern-decided";
    return [{ start, end, kind, slug: entity.slug, basis: "named", rule }];
  });
  if (added.length === 0) return linked;
  const names = orderRanges(added);
  const isOutside = (one: LinkedRange) =>
    !overlapping(names, one).some(({ kind, start, end }) => kind === one.kind && start <= one.start && one.end <= end);
  return [...linked.filter(isOutside), ...added];
}
