import type { CutText } from "./tsvector";

/** Between the runs of the title and those of all other texts. */
export const TITLE_END = "\n";

/**
 * The runs of Han characters in an article as they are compared, its title's first. What stands in such a run is found
 * without a look into the article's vector, which takes thirty times as long. Empty where the title as it stands says
 * it all, which is so of most articles: those have no Han character elsewhere, and none that is compared as another.
 */
export function hanRunsOf(texts: readonly CutText[]): string {
  const title: string[] = [];
  const rest: string[] = [];
  let isTitleAll = true;
  for (const text of texts) {
    const runs = text.weight === "A" ? title : rest;
    for (const { run, stands } of runsIn(text)) {
      runs.push(run);
      isTitleAll &&= stands && runs === title;
    }
  }
  return isTitleAll ? "" : `${title.join(" ")}${TITLE_END}${rest.join(" ")}`;
}

/** `stands`: it is compared as it stands. */
function runsIn({ text, units }: CutText): { run: string; stands: boolean }[] {
  const runs: { run: string; stands: boolean }[] = [];
  let run = "";
  let start = 0;
  let end = 0;
  const close = () => {
    if (run !== "") runs.push({ run, stands: run === text.slice(start, end) });
    run = "";
  };
  for (const unit of units) {
    if (!unit.han) continue;
    if (run === "" || unit.start !== end) {
      close();
      start = unit.start;
    }
    run += unit.term;
    end = unit.end;
  }
  close();
  return runs;
}
