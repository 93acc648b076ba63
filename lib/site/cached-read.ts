import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";

/**
 * A read whose value, and every page that shows it, is kept until something tagged with one of its tags changes.
 * Within one request it runs once. Arguments are part of the key; the value must survive JSON.
 */
export function cachedRead<Arguments extends string[], Value>(
  name: string,
  read: (...args: Arguments) => Promise<Value>,
  tagsOf: (...args: Arguments) => string[],
): (...args: Arguments) => Promise<Value> {
  return cache((...args: Arguments) =>
    unstable_cache(() => read(...args), [name, ...args], { tags: tagsOf(...args), revalidate: false })(),
  );
}
