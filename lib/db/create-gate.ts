/** Lets at most `most` pieces of work run at once; the others wait in the order in which they came. */
export function createGate(most: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The place goes on to who waits for it.
      if (next) next();
      else running -= 1;
    }
  };
}
