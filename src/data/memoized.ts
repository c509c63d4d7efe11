/**
 * Reads a collection once per build instead of once per page, so that the cost of a page does not grow with their number.
 * While editing it is read each time: what an editor saves shows at once. (Not `DEV`, which the machine's own settings can turn on.)
 */
export function memoizedInBuild<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => (import.meta.env.EDITING === true ? read() : (value ??= read()));
}
