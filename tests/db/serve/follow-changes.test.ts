import { Client } from "pg";
import { describe, expect, it, vi } from "vitest";
import { notifyChange } from "@/lib/db/notify-change";
import { type ChangeFollower, followChanges } from "@/lib/serve/follow-changes";
import { createPageCache } from "@/lib/serve/page-cache";
import { testDatabase } from "../../support/test-database";

const database = testDatabase();

/** A cache on the database's channel, and what it is told. */
async function follow(work: (told: { cache: ReturnType<typeof createPageCache>; calls: unknown[] }) => Promise<void>) {
  const cache = createPageCache(100_000);
  const calls: unknown[] = [];
  const follower: ChangeFollower = followChanges(database.url, {
    change: (tags) => {
      calls.push(tags);
      cache.change(tags);
    },
    become: (state) => {
      calls.push(state);
      cache.become(state);
    },
  });
  try {
    await follower.started;
    await work({ cache, calls });
  } finally {
    await follower.close();
  }
}

describe("a web process that follows the changes of the archive", () => {
  it("hears what a committed transaction changed, and nothing of one that was rolled back", async () => {
    await follow(async ({ calls }) => {
      await database.prisma.$transaction((transaction) => notifyChange(transaction, ["article:a", "country:尼加拉瓜"]));
      const failed = database.prisma.$transaction(async (transaction) => {
        await notifyChange(transaction, ["article:never"]);
        throw new Error("rolled back");
      });
      await expect(failed).rejects.toThrow("rolled back");
      await database.prisma.$transaction((transaction) => notifyChange(transaction, ["article:last"]));
      await vi.waitFor(() => expect(calls).toContainEqual(["article:last"]));
      expect(calls).toEqual(["listening", ["article:a", "country:尼加拉瓜"], ["article:last"]]);
    });
  });

  it("forgets what it kept when its connection was cut, and listens again by itself", async () => {
    await follow(async ({ cache, calls }) => {
      cache.keep("/a", { value: "a", lastModified: 0 }, ["article:a"], 100, cache.begin());
      const administrator = new Client({ connectionString: database.url });
      await administrator.connect();
      await administrator.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND datname = current_database()",
        ["luban-archive changes"],
      );
      await administrator.end();
      await vi.waitFor(() => expect(calls).toEqual(["listening", "lost", "listening"]), { timeout: 10_000 });
      expect(cache.read("/a")).toBeNull();
      await notifyChange(database.prisma, ["article:b"]);
      await vi.waitFor(() => expect(calls).toContainEqual(["article:b"]));
    });
  });
});
