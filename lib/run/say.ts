/** A line on how far a program is, beside what it answers on standard output. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
