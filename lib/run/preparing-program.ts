import type { Preparing } from "@/lib/ingest/read-files";
import { compileProgram } from "./compile-program.mjs";

/** Of a checkout that cannot be written, where a program that was never run cannot be kept. */
const NOT_WRITABLE = new Set(["EROFS", "EACCES", "EPERM"]);

/** The thread in which an ingest of many articles prepares them, as a file of its own that loads no database client. */
export function preparingProgram(root: string): Preparing {
  return {
    program: () =>
      compileProgram(root, "prepare-articles").catch((error: NodeJS.ErrnoException) => {
        if (NOT_WRITABLE.has(error.code ?? "")) return null;
        throw error;
      }),
  };
}
