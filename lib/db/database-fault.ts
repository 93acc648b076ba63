import { OperatorError } from "@/lib/env";

/** SQLSTATE classes and codes of a server that stops, starts, or is cut off; of a deadlock; of a lost race. */
const PASSING_STATES = /^(?:08...|57P0[123]|40001|40P01|55P03)$/;
/** Prisma: not reached, timed out, closed, no connection free, transaction not begun or over time, write conflict. */
const PASSING_CODES = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2034"]);
const PASSING_KINDS = new Set([
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TransactionWriteConflict",
]);
const PASSING_WORDS =
  /Connection terminated|Connection ended|is not queryable|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|timeout exceeded when trying to connect/;

const DISK_FULL = new Set(["53100", "ENOSPC"]);

type Known = { code?: unknown; kind?: unknown; originalCode?: unknown; message?: unknown };

/** Whether an error may be gone when the same is tried again: the server restarts, a connection broke, two waited for each other. */
export function isPassingFault(error: unknown): boolean {
  return causesOf(error).some(
    ({ code, kind, originalCode, message }) =>
      PASSING_CODES.has(String(code)) ||
      PASSING_KINDS.has(String(kind)) ||
      PASSING_STATES.test(String(code)) ||
      PASSING_STATES.test(String(originalCode)) ||
      PASSING_WORDS.test(String(message)),
  );
}

/** What an operator can do about an error of the database, as an OperatorError; any other error as it is. */
export function explainDatabaseFault(error: unknown): unknown {
  if (error instanceof OperatorError) return error;
  const causes = causesOf(error);
  if (causes.some(({ code, originalCode }) => DISK_FULL.has(String(originalCode)) || DISK_FULL.has(String(code)))) {
    const said =
      "The disk of the database is full: make room on it and run the ingest again. What it stored before is whole.";
    return new OperatorError(said, { cause: error });
  }
  if (isPassingFault(error)) {
    const said =
      "The database went away and did not come back: start it and run the ingest again. What it stored before is whole.";
    return new OperatorError(said, { cause: error });
  }
  return error;
}

/** The error, what caused it, and what the driver said, flat. */
function causesOf(error: unknown): Known[] {
  const causes: Known[] = [];
  for (let at: unknown = error; typeof at === "object" && at !== null && causes.length < 10; ) {
    causes.push(at as Known);
    const { cause, meta, driverAdapterError } = at as { cause?: unknown; meta?: unknown; driverAdapterError?: unknown };
    at = cause ?? meta ?? driverAdapterError;
  }
  return causes;
}
