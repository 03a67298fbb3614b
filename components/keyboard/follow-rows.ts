import { followSwipes } from './follow-swipes';
import { returnToRows } from './return-to-row';

/**
 * What happens between rows and stories: the way back, and swipes from story to story.
 *
 * @param isBack whether the reader has just gone back, which is why this was fetched
 * @returns the way to stop it
 */
export function followRows(isBack: boolean): () => void {
  const stops = [returnToRows(isBack), followSwipes()];
  return () => {
    for (const stop of stops) stop();
  };
}
