import { createServer } from "node:http";
import next from "next";
import { followChanges } from "./follow-changes";
import { createHandler } from "./handle-request";
import { listen, printableUrl } from "./listen";
import { createPageCache } from "./page-cache";
import { registerPageCache } from "./page-cache-registry";

export type ServerOptions = {
  dev: boolean;
  /** The project's folder. */
  dir: string;
  host: string;
  /** 0 takes a free port. */
  port: number;
  databaseUrl: string;
  /** Where the build is, below `dir`. */
  distDir?: string;
  /** Receives one line for each fault. */
  log?: (line: string) => void;
};

export type RunningServer = { url: string; port: number; close(): Promise<void> };

const PAGE_CACHE_BYTES = 128 * 1024 * 1024;
/** A query of 10,000 Chinese characters is an address of 90 KB; it is answered, not refused. */
const MAX_HEADER_BYTES = 128 * 1024;
const DRAIN_MS = 10_000;

/**
 * Serves the site: Next's request handler inside an HTTP server of our own, with the page cache that hears of changes.
 * Rejects when the port cannot be had. `close` lets requests finish for a while, then ends everything it started.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { dev, dir, host } = options;
  const log = options.log ?? ((line) => process.stderr.write(`${line}\n`));
  configureFramework(options);

  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: 30_000, headersTimeout: 15_000 });
  server.timeout = 60_000;
  server.keepAliveTimeout = 65_000;
  const port = await listen(server, host, options.port);

  const cache = createPageCache(PAGE_CACHE_BYTES);
  registerPageCache(cache);
  const changes = followChanges(options.databaseUrl, cache);
  const app = next({ dev, dir, hostname: host, port, httpServer: server });

  async function close() {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const deadline = setTimeout(() => server.closeAllConnections(), dev ? 0 : DRAIN_MS);
    await closed;
    clearTimeout(deadline);
    await Promise.all([changes.close(), app.close()]);
  }

  const handler = createHandler({ dev, log, unavailable: () => cache.state() === "unreachable", pages: cache });
  try {
    // Requests that arrive before Next is ready wait for it.
    const prepared = app.prepare().then(() => app.getRequestHandler());
    server.on("request", (request, response) => void handler(request, response, prepared));
    await Promise.all([prepared, changes.started]);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: printableUrl(host, port), port, close };
}

/** Next and next.config.ts take these from the environment only. */
function configureFramework({ dev, distDir }: ServerOptions) {
  // biome-ignore lint/style/noProcessEnv: written for Next, not read.
  Object.assign(process.env, {
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    ...(distDir && { ARCHIVE_DIST_DIR: distDir }),
  });
}
