import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";

/** No slug of the archive is as long; a name that is names nothing, and would make tags that cannot be kept. */
const LONGEST_ARGUMENT = 200;

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
    if (args.some((argument) => argument.length > LONGEST_ARGUMENT)) return null as Value;
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
