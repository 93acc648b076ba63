import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * What an ingest may hold of V8's old objects, in MB. It makes strings of a megabyte and drops them, and how much of
 * that V8 lets lie follows from this limit: of 10,000 articles the process held 580 MB without one, 380 MB with this
 * one. It leaves room for a file of 100 MB, which takes 750 once it is parsed.
 */
const INGEST_HEAP = 1_536;

/**
 * What Node is told when it runs a program of lib/run: how to read TypeScript, and what the program may hold.
 *
 * @param {string} root
 * @param {string} program
 * @returns {string[]}
 */
export function nodeOptions(root, program) {
  const loader = pathToFileURL(join(root, "node_modules/tsx/dist/loader.mjs")).href;
  return [...(program === "ingest" ? [`--max-old-space-size=${INGEST_HEAP}`] : []), "--import", loader];
}
