const SENTENCES: Record<string, string> = {
  ENOENT: "it is not there any more, or is a link to nothing",
  ENOTDIR: "it is not there any more, or is a link to nothing",
  EACCES: "its permissions, or those of its folder, do not let this program read it",
  EPERM: "its permissions, or those of its folder, do not let this program read it",
  ELOOP: "it is a link that leads in a circle",
  ENAMETOOLONG: "its name is too long for this system",
  EIO: "the disk that it lies on has a fault",
  ENXIO: "it is no file; expected one that holds text",
  EMFILE: "too many files are open; let this program open more (`ulimit -n`)",
  ENFILE: "too many files are open; let this system open more",
};

/** In a sentence, why the system did not let a file or folder be read. */
export function whyUnreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === undefined) return error instanceof Error ? error.message : String(error);
  return SENTENCES[code] ?? `the system refused it (${code})`;
}
