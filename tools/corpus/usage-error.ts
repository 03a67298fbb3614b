/** Something the caller can put right; its message is one line that says how. */
export class UsageError extends Error {
  override name = 'UsageError';
}
