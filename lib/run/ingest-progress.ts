import type { Progress, RelinkProgress } from "@/lib/ingest/content-options";

const BAR = 24;
/** On a terminal a bar is drawn anew, elsewhere lines are added, seldom. */
const DRAW_MS = 100;
const LINE_MS = 5_000;

/** How far a run is, how fast, and how long it will still take: `[###---] 12 of 40 files, 3,400 articles, 900/s, 20 s left`. */
export function formatProgress({ files, of, articles }: Progress, elapsedMs: number): string {
  const done = `${number(Math.floor(files))} of ${number(of)} files, ${number(articles)} articles`;
  return formatBar(files, of, done, articles, elapsedMs);
}

/** The same of linking anew, `[###---] 1,500 of 6,000 stored articles linked anew, 500/s, 9 s left`, and of what follows it. */
export function formatRelinkProgress({ work, done, of }: RelinkProgress, elapsedMs: number): string {
  const told = work === "linking" ? "stored articles linked anew" : "recognised names settled";
  return formatBar(done, of, `${number(done)} of ${number(of)} ${told}`, done, elapsedMs);
}

function formatBar(done: number, of: number, told: string, counted: number, elapsedMs: number): string {
  const share = of === 0 ? 1 : Math.min(1, done / of);
  const filled = Math.round(share * BAR);
  const rate = elapsedMs > 0 ? Math.round(counted / (elapsedMs / 1_000)) : 0;
  const left = share > 0 ? `, ${formatTime((elapsedMs / share) * (1 - share))} left` : "";
  return `[${"#".repeat(filled)}${"-".repeat(BAR - filled)}] ${told}, ${number(rate)}/s${left}`;
}

function formatTime(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

const number = (value: number) => value.toLocaleString("en");

/** Shows progress on standard error: a bar on a terminal, a line now and then elsewhere. */
export class ProgressDisplay {
  readonly #stream: NodeJS.WriteStream;
  #begun: { work: "reading" | RelinkProgress["work"]; at: number } | null = null;
  #shownAt = 0;
  #drawn = false;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  /** Call it with nothing done when the work begins: from there on time is counted. */
  show(progress: Progress): void {
    this.#show("reading", progress.files >= progress.of, (elapsedMs) => formatProgress(progress, elapsedMs));
  }

  /** The same of linking anew, and of settling, each with a time of its own. */
  showRelinking(progress: RelinkProgress): void {
    const isDone = progress.done >= progress.of;
    this.#show(progress.work, isDone, (elapsedMs) => formatRelinkProgress(progress, elapsedMs));
  }

  #show(work: "reading" | RelinkProgress["work"], isDone: boolean, format: (elapsedMs: number) => string): void {
    const now = performance.now();
    if (this.#begun?.work !== work) {
      this.#begun = { work, at: now };
      this.#shownAt = now;
    }
    if (isDone || now - this.#shownAt < (this.#stream.isTTY ? DRAW_MS : LINE_MS)) return;
    this.#shownAt = now;
    const line = format(now - this.#begun.at);
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

/** What an ingest needs to show how far it is, and to print its report over it. */
export function showProgress(print: (line: string) => void) {
  const display = new ProgressDisplay();
  return {
    print: (line: string) => {
      display.clear();
      print(line);
    },
    onProgress: (progress: Progress) => display.show(progress),
    onRelinkProgress: (progress: RelinkProgress) => display.showRelinking(progress),
  };
}
