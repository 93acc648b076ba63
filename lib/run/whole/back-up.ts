import { createWriteStream } from "node:fs";
import { link, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { readWholeArchive, type WholeOptions } from "@/lib/db/whole/read-whole-archive";
import { OperatorError } from "@/lib/env";

/** Writes the whole archive to a file, which is there when all of it is. A file that is there is left alone. */
export async function backUp(file: string, options: WholeOptions): Promise<{ bytes: number }> {
  const refuse = () => new OperatorError(`${file} is there already: name another file, or remove it.`);
  if (await stat(file).catch(() => null)) throw refuse();
  const making = `${file}.part`;
  try {
    await pipeline(Readable.from(readWholeArchive(options)), createWriteStream(making, { flush: true }));
    const { size } = await stat(making);
    await link(making, file);
    return { bytes: size };
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw refuse();
    if (code !== undefined && syscall !== undefined) {
      throw new OperatorError(`${file} cannot be written (${code}): name a file in a folder that can be.`, {
        cause: error,
      });
    }
    throw error;
  } finally {
    await rm(making, { force: true });
  }
}
