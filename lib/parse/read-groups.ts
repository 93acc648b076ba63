import type { Bullet, Group } from "@/lib/archive/article";
import type { GroupDraft } from "./body-draft";
import type { DiagnosticList } from "./diagnostic-list";
import { FieldText } from "./field-text";
import { numberGroups } from "./number-groups";

/** Groups as they are kept: one that states text but no ` - ` has that text as its bullet if a source backs it. */
export function settleGroups(drafts: GroupDraft[], diagnostics: DiagnosticList): GroupDraft[] {
  return drafts
    .filter((group) => group.marker !== null || !group.heading.empty || group.bullets.length > 0)
    .map((group) => {
      const span = group.heading.span;
      if (group.separated || !group.heading.hasCitation) return group;
      diagnostics.add(
        "group-unseparated",
        span,
        "found text with a citation and no ` - `; expected a heading, then ` - ` and bullets; it is taken as one bullet",
      );
      group.heading.kind = "bullet";
      return { ...group, heading: new FieldText([], span.start, "heading"), bullets: [group.heading] };
    });
}

/** The groups of an article with their numbers, texts and bullets; a bullet's id is its group's number and its position. */
export function readGroups(text: string, drafts: GroupDraft[], diagnostics: DiagnosticList): Group[] {
  const numbers = numberGroups(drafts.map((group) => group.marker?.value ?? null));
  let previous = 0;
  return drafts.map((group, index) => {
    const number = numbers[index] ?? index + 1;
    const stated = group.marker?.value ?? number;
    if (group.marker && stated !== number) {
      diagnostics.add(
        "group-repeated",
        group.marker.number,
        `found group ${stated} a second time; expected each number once; it becomes group ${number}`,
      );
    } else if (group.marker && stated !== previous + 1) {
      diagnostics.add("group-order", group.marker.number, `found group ${stated}; expected group ${previous + 1}`);
    }
    previous = stated;
    const bullets: Bullet[] = [];
    for (const field of group.bullets) {
      const read = field.read(text);
      if (read.text !== "") bullets.push({ id: `g${number}-b${bullets.length + 1}`, ...read });
      else
        diagnostics.add(
          "bullet-empty",
          field.span,
          "found a bullet without text; expected a sentence after ` - `; it is left out",
        );
    }
    const heading = group.heading.read(text);
    if (bullets.length === 0) {
      const span = group.marker?.words ?? group.heading.span;
      diagnostics.add(
        "group-empty",
        span,
        `found no bullet in group ${number}; expected at least one after a separator`,
      );
    }
    return { number, heading: heading.text === "" ? null : heading.text, citations: heading.citations, bullets };
  });
}
