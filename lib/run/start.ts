import { runProgram } from "./run-program";
import { serveArchive } from "./serve-archive";

await runProgram((life) => serveArchive(life, { dev: false }), { endless: true });
