import { compileProgram } from "./compile-program.mjs";

/**
 * What an ingest, and a site, which ingests before it serves, may hold of V8's old objects, in MB. It makes strings of a
 * megabyte and drops them, and how much of that V8 lets lie follows from this limit: of 10,000 articles the process held
 * 580 MB without one, 380 MB with this one. It leaves room for a file of 100 MB, which takes 750 once it is parsed.
 */
const HEAP = 1_536;
const LIMITED = ["ingest", "start"];

/**
 * What Node is given to run a program of lib/run: its options and the program's file. The program's arguments follow.
 *
 * @param {string} root
 * @param {string} program
 * @returns {Promise<string[]>}
 */
export async function programCommand(root, program) {
  const limits = LIMITED.includes(program) ? [`--max-old-space-size=${HEAP}`] : [];
  return ["--enable-source-maps", ...limits, await compileProgram(root, program)];
}
