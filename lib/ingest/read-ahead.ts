/** The values in order, the next `most` of which are asked for while one is dealt with. */
export async function* readAhead<Value>(values: AsyncGenerator<Value>, most: number): AsyncGenerator<Value> {
  const asked: Promise<IteratorResult<Value>>[] = [];
  const ask = () => {
    const next = values.next();
    // A fault is met when its turn comes, or never where the values before it are the last that are wanted.
    next.catch(() => {});
    asked.push(next);
  };
  try {
    for (let at = 0; at < most; at += 1) ask();
    for (let next = await asked.shift(); next && !next.done; next = await asked.shift()) {
      ask();
      yield next.value;
    }
  } finally {
    await values.return(undefined);
  }
}
