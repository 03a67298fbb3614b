import type { ReadStory } from './reading-record';

/** Days after which nobody is asked any more whether to go on. */
const DAYS = 30;
/** Below is the beginning, above the end. */
const [FROM, TO] = [5, 95];

/** The percentage at which a story may be taken up again at `now` (epoch seconds); undefined when it should not be offered. */
export function resumable(story: ReadStory | undefined, now: number): number | undefined {
  if (story === undefined || now - story.at > DAYS * 86_400) return undefined;
  return story.percent >= FROM && story.percent < TO ? story.percent : undefined;
}
