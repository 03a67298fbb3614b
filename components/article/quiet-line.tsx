import type { Post } from '@/lib/model/post';
import type { Words } from '@/lib/site/words/words';
import { SettingsButton } from '../settings/settings-button';
import { SHARE_ID } from '../share/share-panel';

interface Props {
  readonly words: Words;
  readonly post: Pick<Post, 'readingMinutes' | 'original' | 'length'>;
}

/** Reading time, original, share, settings. */
export function QuietLine({ words, post: { readingMinutes, original, length } }: Props) {
  return (
    <aside className="quiet-line no-print">
      {length > 0 && (
        <span className="quiet-control me-auto">{words.article.readingTime(readingMinutes)}</span>
      )}
      {original !== undefined && (
        <a href={original} className="quiet-control" rel="noopener noreferrer external" target="_blank">
          {words.article.original}
        </a>
      )}
      <button type="button" className="needs-popover quiet-control" popoverTarget={SHARE_ID}>
        {words.share.open}
      </button>
      <SettingsButton words={words} />
    </aside>
  );
}
