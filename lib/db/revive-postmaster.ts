import { processIdentity } from "./process-identity.mjs";

/** Often enough that an ingest, which tries again for some twenty seconds, outlives the loss. */
const LOOK_MS = 1_000;

/**
 * Looks now and then whether the server with this process id lives, and has `restart` see to another where it does not,
 * until the returned function is called. `restart` answers the id of the one that runs then.
 */
export function revivePostmaster(first: number, restart: () => Promise<number>): () => void {
  let [pid, identity] = [first, processIdentity(first)];
  let restarting = false;
  const timer = setInterval(async () => {
    if (restarting || (identity !== null && processIdentity(pid) === identity)) return;
    restarting = true;
    try {
      pid = await restart();
      identity = processIdentity(pid);
    } catch {
      // Tried again at the next look; whoever needs the database says that it is gone.
    } finally {
      restarting = false;
    }
  }, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
