import { ensureBuild } from "./ensure-build";
import { runProgram } from "./run-program";

await runProgram(async (life) => {
  process.stdout.write(`The site is built in ${await ensureBuild(process.cwd(), life)}\n`);
  return 0;
});
