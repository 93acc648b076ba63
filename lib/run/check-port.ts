import { createServer } from "node:net";
import { OperatorError } from "@/lib/env";

/** Makes sure, before any long work, that a server could listen on `port`. */
export function checkPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(explainListenError(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** Why a server cannot listen, as what the operator can do about it; any other error unchanged. */
export function explainListenError(error: unknown, host: string, port: number): unknown {
  const remedies: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken: stop what listens there, or choose another with PORT=${port + 1} npm start.`,
    EACCES: `Port ${port} is for privileged programs: choose one above 1023 with PORT.`,
    EADDRNOTAVAIL: `HOST "${host}" is no address of this machine: use 127.0.0.1, or 0.0.0.0 for all.`,
    ENOTFOUND: `HOST "${host}" is no address of this machine: use 127.0.0.1, or 0.0.0.0 for all.`,
  };
  const remedy = remedies[(error as NodeJS.ErrnoException).code ?? ""];
  return remedy ? new OperatorError(remedy, { cause: error }) : error;
}
