import { Client } from "pg";
import { CHANGE_CHANNEL, parseChange } from "@/lib/db/notify-change";
import type { PageCache } from "./page-cache";

const RETRY_MS = 250;
const CONNECT_TIMEOUT_MS = 5_000;
const HEARTBEAT_MS = 10_000;

export type ChangeFollower = {
  /** Settles after the first attempt to listen, whether it came about or not. */
  started: Promise<void>;
  close(): Promise<void>;
};

/**
 * Listens for changes of the archive on a connection of its own and tells `cache` of them, for as long as the process
 * lives: a lost connection is made again, and until then `cache` knows that it may be missing news.
 */
export function followChanges(databaseUrl: string, cache: Pick<PageCache, "change" | "become">): ChangeFollower {
  let closed = false;
  let current: Client | null = null;
  let retry: NodeJS.Timeout | undefined;

  async function listen(): Promise<void> {
    const client = new Client({
      connectionString: databaseUrl,
      application_name: "luban-archive changes",
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: CONNECT_TIMEOUT_MS,
      keepAlive: true,
    });
    current = client;
    let heard = false;
    const leave = () => {
      if (current !== client) return;
      current = null;
      if (closed) return;
      cache.become(heard ? "lost" : "unreachable");
      retry = setTimeout(listen, heard ? 0 : RETRY_MS);
    };
    client.on("error", leave);
    client.on("end", leave);
    client.on("notification", ({ payload }) => cache.change(parseChange(payload)));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANGE_CHANNEL}`);
      heard = true;
      if (current === client && !closed) cache.become("listening");
    } catch {
      leave();
      await client.end().catch(() => {});
    }
  }

  // A peer that vanished without closing the connection is noticed by asking.
  const heartbeat = setInterval(() => {
    const client = current;
    client?.query("SELECT 1").catch(() => client.end().catch(() => {}));
  }, HEARTBEAT_MS).unref();

  return {
    started: listen(),
    async close() {
      closed = true;
      clearTimeout(retry);
      clearInterval(heartbeat);
      await current?.end().catch(() => {});
    },
  };
}
