/** One shade of a map: what counts it stands for, both inclusive. */
export type MapStep = { from: number; to: number };

/** As many shades as the eye tells apart on a small country. */
const MOST_STEPS = 5;

/**
 * The shades of a map of counts, the smallest first: each reaches a like number of times as far as the one before, since
 * a few countries are named a hundred times as often as most. None where nothing is counted.
 */
export function mapSteps(counts: readonly number[]): MapStep[] {
  const most = Math.max(0, ...counts);
  const steps: MapStep[] = [];
  for (let step = 1; step <= MOST_STEPS && most > 0; step += 1) {
    const from = (steps.at(-1)?.to ?? 0) + 1;
    const to = step === MOST_STEPS ? most : Math.round(most ** (step / MOST_STEPS));
    if (to >= from) steps.push({ from, to });
  }
  return steps;
}
