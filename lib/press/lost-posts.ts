import { PressTrouble } from './press-trouble';

/** So few posts may go at once, as long as some stay. */
const FEW = 100;
/** Posts that go one after the other go at once when no more seconds lie between them. */
const LATELY = 600;

/** The most posts there were before they became fewer, and when they last did, in epoch seconds. */
export interface Peak {
  readonly at: number;
  readonly posts: number;
}

/** Numbers of files of posts before a press and after it. */
export interface PostCounts {
  readonly before: number;
  readonly now: number;
}

/** The peak that holds after a press that takes posts away. */
export function peakOf(stored: string | undefined, { before }: PostCounts, seconds: number): Peak {
  const { at, posts = 0 } = JSON.parse(stored ?? '{}') as Partial<Peak>;
  const isRecent = at !== undefined && Math.abs(seconds - at) < LATELY;
  return { at: seconds, posts: isRecent ? Math.max(before, posts) : before };
}

/**
 * Says whether a folder has lost so many posts at once, all of them or more than half, that it is more likely not
 * whole (a mount that failed, a checkout at work) than meant.
 */
export function isLoss({ before, now }: PostCounts, peak: Peak): boolean {
  if (now >= before) return false;
  const lost = peak.posts - now;
  return now === 0 || (lost > FEW && lost * 2 > peak.posts);
}

/** @param reason a sentence with what in the settings may be the cause */
export function lossTrouble(contentDir: string, now: number, peak: Peak, reason = ''): PressTrouble {
  return new PressTrouble(
    'lost',
    [
      `${contentDir} holds ${now} of the ${peak.posts} posts it had: the archive keeps them.`,
      reason,
      'If they are meant to be gone: npm run press -- --allow-removals.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  );
}
