/** How well links agree with a judgement. */
export type Score = {
  right: number;
  wrong: number;
  missed: number;
  precision: number;
  recall: number;
  f1: number;
};

/** Precision, recall and F1; with nothing linked or nothing to link they are 1. */
export function scoreOf({ right, wrong, missed }: Pick<Score, "right" | "wrong" | "missed">): Score {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, wrong, missed, precision, recall, f1 };
}

export const SCORE_HEAD = "precision   recall       F1  right  wrong missed";

/** The figures of a score in columns under `SCORE_HEAD`. */
export function formatScore({ precision, recall, f1, right, wrong, missed }: Score): string {
  const rates = [precision, recall, f1].map((value) => value.toFixed(4).padStart(9)).join("");
  return rates + [right, wrong, missed].map((value) => String(value).padStart(7)).join("");
}

/** The words around a range of a text, with the range in brackets. */
export function wordsAround(text: string, start: number, end: number, around = 60): string {
  const before = text.slice(Math.max(0, start - around), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + around)}`.replace(/\s+/g, " ");
}
