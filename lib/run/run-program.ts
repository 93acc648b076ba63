import { OperatorError } from "@/lib/env";

export type Life = {
  /** Aborted when the program is told to stop. */
  signal: AbortSignal;
  /** Has `stop` called when the program ends, however it ends; the last one first. */
  onEnd(stop: () => Promise<unknown>): void;
};

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const PARENT_LOOK_MS = 500;
/** What a shell reports of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/**
 * Runs a program that a person started. It ends with the status it answers; told to stop, 0 if it is `endless` and 130 if its work is left undone; 2 after one line
 * on an operator's mistake, 3 with a stack on a fault of ours; in every case what it started is stopped before. Told
 * again while it stops, it goes on stopping: Ctrl-C arrives twice, from the terminal and from npm.
 */
export async function runProgram(
  main: (life: Life) => Promise<number>,
  { endless = false }: { endless?: boolean } = {},
): Promise<void> {
  const stops: (() => Promise<unknown>)[] = [];
  const stopped = new AbortController();
  const interrupted = new Promise<number>((resolve) => {
    // Being told to stop is how an endless program ends, and how another one fails to.
    stopped.signal.addEventListener("abort", () => resolve(endless ? 0 : INTERRUPTED));
  });
  for (const name of SIGNALS) process.on(name, () => stopped.abort());
  // A reader that has gone (`npm start | head`) is no fault, and complaining to it would be the next one.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  // What started this program can be killed by a signal that nobody can hand on.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stopped.abort(), PARENT_LOOK_MS).unref();
  const crashed = new Promise<number>((resolve) => {
    process.on("uncaughtException", (error) => resolve(report(error)));
    process.on("unhandledRejection", (error) => resolve(report(error)));
  });

  const ended = main({ signal: stopped.signal, onEnd: (stop) => stops.push(stop) });
  // Told to stop, it may fail on what is taken from under it.
  const failed = (error: unknown) => (stopped.signal.aborted ? interrupted : report(error));
  let status = await Promise.race([ended.catch(failed), interrupted, crashed]);
  for (const stop of stops.reverse()) {
    await stop().catch((error: unknown) => {
      status = report(error);
    });
  }
  process.exit(status);
}

/** Tells of an error and answers the exit status it stands for. */
function report(error: unknown): number {
  if (error instanceof OperatorError) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  process.stderr.write(`${describe(error)}\n`);
  return 3;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\nCaused by: ${describe(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
