import path from "node:path";
import type { PlacedReceipt } from "@/lib/archive/batch";

/** An absolute path of either system, quoted in a message. */
const QUOTED_PATH = /(['"])(?:[a-z]:)?[\\/][^'"]*[\\/]([^'"\\/]+)\1/gi;

/** A receipt as the public sees it: nothing in it tells where on the machine the archive's files lie. */
export function shownReceipt(receipt: PlacedReceipt, contentDir: string): PlacedReceipt {
  return {
    ...receipt,
    path: shownName(receipt.path, contentDir),
    diagnostics: receipt.diagnostics.map((one) => ({ ...one, message: one.message.replace(QUOTED_PATH, "$1$2$1") })),
  };
}

/** A file within the content folder by its path in it, one from elsewhere by its name alone. */
export function shownName(file: string, contentDir: string): string {
  const isAbsolute = path.isAbsolute(file) || path.win32.isAbsolute(file);
  if (!isAbsolute) return file.startsWith("..") ? path.basename(file) : file;
  const within = path.relative(contentDir, file);
  return within !== "" && !within.startsWith("..") && !path.isAbsolute(within) ? within : path.win32.basename(file);
}
