import { type Figure, isReached } from "./figure";

/** The figures as a table for a terminal, one a line, with the notes below their figures. */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map(
    (figure) => [figure.name, formatValue(figure), formatReach(figure), verdict(figure)] as const,
  );
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const [nameWidth = 0, valueWidth = 0, reachWidth = 0] = widths;
  return rows
    .map(([name, value, reach, reached], index) => {
      const line = `${name.padEnd(nameWidth)}  ${value.padStart(valueWidth)}  ${reach.padEnd(reachWidth)}  ${reached}`;
      const note = figures[index]?.note ?? "";
      return note === "" ? line.trimEnd() : `${line.trimEnd()}\n    ${note}`;
    })
    .join("\n");
}

function formatValue({ value, unit }: Figure): string {
  return `${formatNumber(value)}${unit === "" ? "" : ` ${unit}`}`;
}

function formatReach({ reach }: Figure): string {
  if (reach === null) return "";
  return "least" in reach ? `≥ ${formatNumber(reach.least)}` : `≤ ${formatNumber(reach.most)}`;
}

function verdict(figure: Figure): string {
  const reached = isReached(figure);
  return reached === null ? "" : reached ? "reached" : "MISSED";
}

function formatNumber(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 });
}
