import type { Progress } from "@/lib/ingest/content-options";

const BAR = 24;
/** On a terminal a bar is drawn anew, elsewhere lines are added, seldom. */
const DRAW_MS = 100;
const LINE_MS = 5_000;

/** How far a run is, how fast, and how long it will still take: `[###---] 12 of 40 files, 3,400 articles, 900/s, 20 s left`. */
export function formatProgress({ files, of, articles }: Progress, elapsedMs: number): string {
  const share = of === 0 ? 1 : Math.min(1, files / of);
  const filled = Math.round(share * BAR);
  const rate = elapsedMs > 0 ? Math.round(articles / (elapsedMs / 1_000)) : 0;
  const left = share > 0 ? (elapsedMs / share) * (1 - share) : 0;
  const bar = `[${"#".repeat(filled)}${"-".repeat(BAR - filled)}]`;
  const done = `${number(Math.floor(files))} of ${number(of)} files, ${number(articles)} articles, ${number(rate)}/s`;
  return `${bar} ${done}, ${formatTime(left)} left`;
}

function formatTime(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

const number = (value: number) => value.toLocaleString("en");

/** Shows progress on standard error: a bar on a terminal, a line now and then elsewhere. */
export class ProgressDisplay {
  readonly #stream: NodeJS.WriteStream;
  #begun: number | null = null;
  #shownAt = 0;
  #drawn = false;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  /** Call it with nothing done when the work begins: from there on time is counted. */
  show(progress: Progress): void {
    const now = performance.now();
    if (this.#begun === null) this.#begun = this.#shownAt = now;
    if (progress.files >= progress.of || now - this.#shownAt < (this.#stream.isTTY ? DRAW_MS : LINE_MS)) return;
    this.#shownAt = now;
    const line = formatProgress(progress, now - this.#begun);
    if (!this.#stream.isTTY) this.#stream.write(`${line}\n`);
    else {
      // A line that wraps could not be taken back.
      this.#stream.write(`\r\u001b[2K${line.slice(0, this.#stream.columns - 1)}`);
      this.#drawn = true;
    }
  }

  /** Takes the bar away, so that something else can be printed where it stands. */
  clear(): void {
    if (this.#drawn) this.#stream.write("\r\u001b[2K");
    this.#drawn = false;
  }
}
