/** The number of new stories in a decoded answer; 0 for anything else. */
export function countIn(answer: unknown): number {
  if (typeof answer !== 'object' || answer === null || !('count' in answer)) return 0;
  const { count } = answer;
  return typeof count === 'number' && Number.isInteger(count) && count > 0 ? count : 0;
}
