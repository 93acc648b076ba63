import type { FigureThing } from "@/lib/archive/figure-words";
import type { Range } from "./text-parts";

/** What a number counts: a thing that figures.yaml lists, else the words alone; and where these words stand. */
export type Counted = Range & {
  thing: FigureThing | null;
  /** The end of the classifier behind the number, where what is counted stands before it (教师12名). */
  until?: number;
};
