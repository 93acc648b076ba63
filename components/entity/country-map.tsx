import { LocatorMap } from "@/components/chart/locator-map";
import { RailSection } from "@/components/ui/rail-section";
import { nameIn } from "@/lib/archive/article";
import type { Entity } from "@/lib/archive/entity";
import type { Language } from "@/lib/archive/language";
import { messagesIn } from "@/lib/site/messages/messages-in";
import { worldPosition } from "@/lib/site/world-position";

/** Where a country lies, as a picture and in words; nothing for what is no country. */
export function CountryMap({ entity, language }: { entity: Entity; language: Language }) {
  const position = entity.code === null ? null : worldPosition(entity.code);
  if (position === null) return null;
  const { evidence } = messagesIn(language);
  const region = evidence.region[position.region] ?? "";
  const degrees = evidence.position(position.latitude, position.longitude);
  return (
    <RailSection id="map" title={evidence.map}>
      <div className="max-w-rail">
        <LocatorMap
          position={position}
          label={evidence.mapOf(nameIn(entity.names, language, entity.slug), region, degrees)}
        />
      </div>
      <p className="mt-2 tabular-nums">
        {region} <span className="ms-2 text-soft">{degrees}</span>
      </p>
      <p className="mt-1 text-note text-soft">{evidence.mapNote}</p>
    </RailSection>
  );
}
