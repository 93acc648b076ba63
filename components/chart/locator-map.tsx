import { WORLD, type WorldPosition } from "@/lib/site/world-position";

const RING = 15;

/** The land of the world with one country filled, and ringed where it is too small to be seen. */
export function LocatorMap({ position, label }: { position: WorldPosition; label: string }) {
  return (
    <svg viewBox={`0 0 ${WORLD.width} ${WORLD.height}`} role="img" aria-label={label} className="block w-full">
      <path className="map-land" d={WORLD.outline} />
      {position.shape === "" ? (
        <circle className="map-here" cx={position.x} cy={position.y} r={2.5} />
      ) : (
        <path className="map-here" d={position.shape} />
      )}
      {position.isSmall ? <circle className="map-ring" cx={position.x} cy={position.y} r={RING} /> : null}
    </svg>
  );
}
