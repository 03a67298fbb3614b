import { pressPost } from '@/lib/press/press-post';
import { parseSiteConfig } from '@/lib/source/site-config';

const { config } = parseSiteConfig('timezone: Asia/Shanghai\n');

/** What a press does with a file, up to the archive: read, repaired, sanitised, and its words for the search. */
export function readOurs(text: string, extension: string): string {
  const pressed = pressPost(`_posts/2026-11-01-worst.${extension}`, Buffer.from(text), config, 2_000_000_000);
  return pressed.kind === 'published' ? pressed.entry.html : '';
}
