import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * Runs a tool of the project with Node, its output on this terminal and nothing to read, and answers its exit status.
 * A signal to this process is handed on, and the tool is waited for: it may have a server to stop.
 */
export async function runTool(args: readonly string[], environment: Record<string, string> = {}): Promise<number> {
  const tool = spawn(process.execPath, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
  });
  // Ctrl-C reaches the tool from the terminal itself; a second one from here would cut its tidying short.
  const wait = () => {};
  const stop = () => tool.kill("SIGINT");
  process.on("SIGINT", wait);
  process.on("SIGTERM", stop);
  try {
    const [code] = await once(tool, "exit");
    return code ?? 130;
  } finally {
    process.off("SIGINT", wait);
    process.off("SIGTERM", stop);
  }
}
