import type { ReactNode } from "react";
import { groupBy } from "@/lib/archive/group-by";
import type { Language } from "@/lib/archive/language";
import { LetterHeading } from "./letter-heading";

/** Things in the order of their names, those of each letter under it. */
export function ByLetter<Thing>({
  things,
  letterOf,
  language,
  children,
}: {
  things: readonly Thing[];
  /** The letter of each. */
  letterOf: readonly string[];
  language: Language;
  /** The list of those of one letter. */
  children: (things: Thing[]) => ReactNode;
}) {
  const lettered = things.map((thing, at) => ({ thing, letter: letterOf[at] ?? "" }));
  return [...groupBy(lettered, ({ letter }) => letter)].map(([letter, found]) => (
    <section key={letter}>
      <LetterHeading letter={letter} language={language} />
      {children(found.map(({ thing }) => thing))}
    </section>
  ));
}
