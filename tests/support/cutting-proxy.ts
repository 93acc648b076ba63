import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A way to a PostgreSQL server that can lose the answer to a COMMIT, as a network does. */
export type CuttingProxy = {
  url: string;
  /** From now on so many answers to COMMIT are lost, each with its connection; the server has committed. */
  loseAnswers(count: number): void;
  lost(): number;
  close(): Promise<void>;
};

export async function startCuttingProxy(databaseUrl: string): Promise<CuttingProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let toLose = 0;
  let lost = 0;
  const proxy = createServer((client) => {
    const server = connect(Number(target.port), target.hostname);
    let cutting = false;
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        client.destroy();
        server.destroy();
        sockets.delete(socket);
      });
    }
    client.on("data", (chunk) => {
      if (toLose > 0 && chunk.includes("COMMIT")) {
        toLose -= 1;
        cutting = true;
      }
      server.write(chunk);
    });
    server.on("data", (chunk) => {
      if (!cutting) client.write(chunk);
      else {
        lost += 1;
        client.destroy();
      }
    });
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const address = proxy.address();
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  return {
    url: url.href,
    loseAnswers: (count) => {
      toLose = count;
    },
    lost: () => lost,
    async close() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, "close");
    },
  };
}
