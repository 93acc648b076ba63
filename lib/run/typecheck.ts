import { runTool } from "./run-tool";
import { STAGES } from "./test-stages";

/** The stage `types` of `npm test` alone. */
for (const { args } of STAGES.types.commands("")) {
  process.exitCode = await runTool(args);
  if (process.exitCode !== 0) break;
}
