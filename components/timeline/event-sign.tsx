import type { EntityKind } from "@/lib/archive/entity-kind";

/** The mark of an event as the picture draws it: full and square for a workshop, a ring for a conference. */
export function EventSign({ kind }: { kind: EntityKind }) {
  return (
    <span
      aria-hidden="true"
      className={`inline-block size-[9px] shrink-0 border-[1.5px] border-ink ${kind === "workshop" ? "bg-ink forced-colors:bg-[CanvasText]" : "[border-radius:50%]"}`}
    />
  );
}
