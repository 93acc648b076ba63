import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { OperatorError } from "@/lib/env";

/**
 * The one file that is named on the command line, relative to where a person typed it: npm changes to the checkout and
 * leaves that in INIT_CWD. Null where help was asked for, which is printed.
 */
export function readFileArgument(args: readonly string[], program: string, help: string): string | null {
  const { values, positionals } = parse(args, program);
  if (values.help) {
    process.stdout.write(`${help}\n`);
    return null;
  }
  const [file, more] = positionals;
  if (file === undefined || file === "" || more !== undefined) throw mistake("Name one file", program);
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

function parse(args: readonly string[], program: string) {
  try {
    const options = { help: { type: "boolean", short: "h", default: false } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw mistake((error as Error).message.split(". ")[0] ?? "", program);
  }
}

function mistake(why: string, program: string): OperatorError {
  return new OperatorError(`${why}: npm run ${program} -- archive.zip`);
}
