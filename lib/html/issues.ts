import type { BodyIssue } from '@/lib/model/prepared-body';

/** Every issue a body can have: its code, which never changes, and what a publisher is told. */
const MESSAGES = {
  BODY_EMPTY: 'The body has no text and no picture; the page shows only its title. Add text to the post.',
  BODY_CUT:
    'The body is longer than 1,000,000 characters; the rest is left out. Split the post or remove embedded data.',
  BODY_TOO_DEEP:
    'The HTML is nested more than 100 levels deep; the post is shown as plain text. Repair its tags.',
  BODY_TOO_COMPLEX:
    'The HTML has too many elements or wrongly nested tags; the post is shown as plain text. Repair its tags.',
  BODY_UNSTABLE:
    'The HTML changes its meaning when it is read twice, as attacks do; the post is shown as plain text. Simplify it.',
  BODY_UNREADABLE: 'The body could not be prepared; the post is shown as plain text. Simplify its HTML.',
  MARKDOWN_TOO_COMPLEX:
    'The Markdown is too large or too deeply nested; it is shown as plain paragraphs. Simplify it.',
  ACTIVE_CONTENT_REMOVED: 'Scripts or script links were removed from the body; its text is kept.',
  EMBED_REMOVED: 'An embedded page or player was removed; only known video hosts are kept, as links.',
  LINK_REMOVED:
    'A link without a usable address was removed; its text is kept. Give it an absolute http(s) URL.',
  PICTURE_REMOVED:
    'A picture without a usable address was removed. Give it an absolute https URL or a path from /.',
  ORIGINAL_INVALID: 'The address of the original is not an http(s) URL; the link is left out.',
} as const;

export type BodyIssueCode = keyof typeof MESSAGES;

/** Adds an issue to the list, once per code. */
export function report(issues: BodyIssue[], code: BodyIssueCode): void {
  if (issues.some((issue) => issue.code === code)) return;
  issues.push({ code, message: MESSAGES[code] });
}
