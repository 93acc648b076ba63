import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";

/**
 * A free port for an embedded server: the one that `file` names, so that programs that know the server by its address
 * find it again, else any.
 */
export async function chooseEmbeddedPort(file: string): Promise<number> {
  const before = readPort(file);
  return (before !== null && (await findFreePort(before))) || ((await findFreePort(0)) ?? 0);
}

/** Notes in `file` where a server listens. */
export function keepEmbeddedPort(file: string, port: number): void {
  if (readPort(file) !== port) writeFileSync(file, `${port}\n`);
}

function readPort(file: string): number | null {
  try {
    const port = Number(readFileSync(file, "utf8"));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** `wanted`, or any port where that is 0; null where it cannot be had. */
function findFreePort(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer().once("error", () => resolve(null));
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === "object" ? address.port : null));
    });
  });
}
