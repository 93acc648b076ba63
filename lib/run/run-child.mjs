import { spawn } from "node:child_process";
import { constants } from "node:os";

/** @type {readonly NodeJS.Signals[]} */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a program to its end and answers its exit status, as a shell counts it: 128 and the signal's number where one
 * ended it. Signals are handed on, and the program is waited for: it may have something to stop. On Ctrl-C it hears of
 * it twice, from the terminal and from here, and has to take that as once.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<number>}
 */
export function runChild(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => child.kill(signal);
    const settle = () => {
      for (const signal of SIGNALS) process.off(signal, forward);
      clearInterval(watch);
    };
    for (const signal of SIGNALS) process.on(signal, forward);
    const watch = watchParent(() => forward("SIGTERM"));
    child.once("error", (error) => {
      settle();
      reject(error);
    });
    child.once("exit", (status, signal) => {
      settle();
      resolve(status ?? 128 + constants.signals[signal ?? "SIGKILL"]);
    });
  });
}

const LOOK_MS = 500;

/**
 * npm hands on the signals that can be caught. Killed by one that cannot, it leaves its program behind, which would keep
 * the port for good. Other parents may go: that is how a service is put into the background.
 *
 * @param {() => void} gone
 */
function watchParent(gone) {
  const parent = process.ppid;
  const byNpm = process.env.npm_lifecycle_event !== undefined;
  return setInterval(() => {
    if (byNpm && process.ppid !== parent) gone();
  }, LOOK_MS).unref();
}
