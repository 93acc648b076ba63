import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * A string that no other process of this machine ever had or will have, or null where process `pid` does not live.
 * A process id alone is used again after the process is gone; together with the moment of its start it is not.
 *
 * @param {number} pid
 * @returns {string | null}
 */
export function processIdentity(pid) {
  return process.platform === "linux" ? linuxIdentity(pid) : listedIdentity(pid);
}

/**
 * @param {number} pid
 * @returns {string | null}
 */
function linuxIdentity(pid) {
  const stat = readOrNull(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The second field is the command in parentheses and may itself hold spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, startTicks] = [fields[0], fields[19]];
  if (state === "Z" || state === "X") return null;
  // Ticks count from the start of the machine.
  const boot = readOrNull("/proc/sys/kernel/random/boot_id")?.trim() ?? "";
  return `${boot}:${startTicks}`;
}

/**
 * @param {number} pid
 * @returns {string | null}
 */
function listedIdentity(pid) {
  try {
    const options = /** @type {const} */ ({
      encoding: "utf8",
      env: { LC_ALL: "C", PATH: "/bin:/usr/bin", NODE_ENV: "production" },
      stdio: "pipe",
    });
    const [, state = "Z", started = ""] =
      /^(\S+)\s+(.*)$/.exec(execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], options).trim()) ?? [];
    return state.startsWith("Z") ? null : started;
  } catch {
    return null;
  }
}

/**
 * @param {string} path
 * @returns {string | null}
 */
function readOrNull(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
