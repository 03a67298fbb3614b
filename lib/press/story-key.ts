import { hash } from './hash';

/** Shorter titles (快讯, 公告) say too little to call two posts one story. */
const SHORTEST_TELLING_TITLE = 8;

/**
 * A number shared by posts whose titles differ only in width, case, spaces and punctuation.
 * Figures stay in, so that notices about different stock codes never meet.
 */
export function storyKey(title: string): number | undefined {
  const folded = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return folded.length < SHORTEST_TELLING_TITLE ? undefined : hash(folded);
}
