import type { ListedEntity } from "./registry";
import type { Entry } from "./to-listed-entity";
import type { YamlSource } from "./yaml-source";

/** An entry with its place: item `index` of the list in `source`. */
export type PlacedEntry = { source: YamlSource; index: number; entry: Entry; entity: ListedEntity };
