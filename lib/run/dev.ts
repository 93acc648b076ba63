import { runProgram } from "./run-program";
import { serveArchive } from "./serve-archive";

await runProgram((life) => serveArchive(life, { dev: true }), { endless: true });
