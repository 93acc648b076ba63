import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { processIdentity } from "./process-identity.mjs";

const RETRY_MS = 40;
const RELEASED = "released";

/**
 * Runs `work` while no other process runs work under a lock in the same folder. The lock of a process that died is
 * free; `onWait` is told once, with the process that has it, when there is waiting to do.
 *
 * The lock is a row of numbered tickets. Only the highest one counts and only its maker changes it; a new one is made
 * once the highest is released or its maker is dead. Two that reach for the same number cannot both make it, and one
 * that made a number late sees a higher one and steps back. Nothing is ever taken away from a living process.
 *
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @param {(pid: number) => void} [onWait]
 * @returns {Promise<T>}
 */
export async function withFileLock(folder, work, onWait) {
  mkdirSync(folder, { recursive: true });
  const release = await acquire(folder, onWait);
  try {
    return await work();
  } finally {
    release();
  }
}

/**
 * @param {string} folder
 * @param {((pid: number) => void) | undefined} onWait
 * @returns {Promise<() => void>}
 */
async function acquire(folder, onWait) {
  for (let told = false; ; ) {
    const highest = highestTicket(folder);
    const owner = highest === 0 ? null : livingOwner(join(folder, ticketName(highest)));
    if (owner === null) {
      const release = take(folder, highest + 1);
      if (release) return release;
      continue;
    }
    if (!told) onWait?.(owner);
    told = true;
    await wait(RETRY_MS);
  }
}

/**
 * @param {string} folder
 * @param {number} number
 * @returns {(() => void) | null}
 */
function take(folder, number) {
  const ticket = join(folder, ticketName(number));
  const draft = join(folder, `draft-${process.pid}-${Math.random().toString(36).slice(2)}`);
  // Linked, not written: a ticket is there with its maker's name in it or not at all.
  writeFileSync(draft, `${process.pid} ${processIdentity(process.pid)}`);
  try {
    linkSync(draft, ticket);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return null;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  if (highestTicket(folder) !== number) {
    rmSync(ticket, { force: true });
    return null;
  }
  for (const older of ticketNumbers(folder)) {
    if (older < number) rmSync(join(folder, ticketName(older)), { force: true });
  }
  return () => {
    writeFileSync(draft, RELEASED);
    renameSync(draft, ticket);
  };
}

/**
 * @param {string} ticket
 * @returns {number | null}
 */
function livingOwner(ticket) {
  try {
    const [pid = "", identity = ""] = readFileSync(ticket, "utf8").split(" ");
    return identity !== "" && processIdentity(Number(pid)) === identity ? Number(pid) : null;
  } catch (error) {
    // Removed by the maker of a higher one: the next look finds that one.
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return null;
    throw error;
  }
}

/** @param {number} number */
const ticketName = (number) => `ticket-${number}`;

/** @param {string} folder */
function ticketNumbers(folder) {
  return readdirSync(folder)
    .filter((name) => /^ticket-\d+$/.test(name))
    .map((name) => Number(name.slice("ticket-".length)));
}

/** @param {string} folder */
function highestTicket(folder) {
  return Math.max(0, ...ticketNumbers(folder));
}
