const timeLimit = 8_000;

/** The same promise, but broken after eight seconds: nobody waits for ever. */
export function within<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timeout')), timeLimit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
