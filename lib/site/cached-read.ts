import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";

/** Thrown past the cache, so that what does not exist is not kept: there is no end of addresses that name nothing. */
class Absent extends Error {}

/**
 * A read whose value, and every page that shows it, is kept until something tagged with one of its tags changes.
 * Within one request it runs once. Arguments are part of the key; the value must survive JSON.
 */
export function cachedRead<Arguments extends string[], Value>(
  name: string,
  read: (...args: Arguments) => Promise<Value>,
  tagsOf: (...args: Arguments) => string[],
): (...args: Arguments) => Promise<Value> {
  return cache(async (...args: Arguments) => {
    const kept = unstable_cache(
      async () => {
        const value = await read(...args);
        if (value === null) throw new Absent();
        return value;
      },
      [name, ...args],
      { tags: tagsOf(...args), revalidate: false },
    );
    return kept().catch((error: unknown) => {
      if (error instanceof Absent) return null as Value;
      throw error;
    });
  });
}
