import { runTool } from "./run-tool";

process.exitCode = await runTool(["node_modules/@biomejs/biome/bin/biome", "check", ...process.argv.slice(2)]);
