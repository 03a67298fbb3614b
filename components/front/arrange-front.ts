import type { FrontPage } from '@/lib/model/calendar';
import type { PostSummary } from '@/lib/model/post';

/** Stories of the front page by their place on it. */
export interface FrontArrangement {
  /** Further stories with a summary, under the lead: two to four, or none. */
  readonly seconds: readonly PostSummary[];
  /** All others, newest first. */
  readonly river: readonly PostSummary[];
}

/** A summary under a headline is worth its space from this many characters of text. */
const SUBSTANTIAL = 300;
const MOST_SECONDS = 4;
const RIVER = 18;
/** With fewer stories than this in the river, nothing is taken out of it. */
const SHORTEST_RIVER = 6;

/** Takes the newest substantial stories out of the latest ones and leaves the rest as the river. */
export function arrangeFront({ latest }: Pick<FrontPage, 'latest'>): FrontArrangement {
  const substantial = latest.filter(({ length, excerpt }) => length >= SUBSTANTIAL && excerpt !== '');
  const room = Math.min(MOST_SECONDS, latest.length - SHORTEST_RIVER);
  const seconds = room >= 2 && substantial.length >= 2 ? substantial.slice(0, room) : [];
  const taken = new Set(seconds.map(({ id }) => id));
  return { seconds, river: latest.filter(({ id }) => !taken.has(id)).slice(0, RIVER) };
}
