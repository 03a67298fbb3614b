import type { HTMLAttributes } from 'react';

/** An element of ours: light DOM, its facts in `data-*`. */
type Enhanced = HTMLAttributes<HTMLElement> & {
  readonly class?: string;
  readonly [fact: `data-${string}`]: string | undefined;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'hiding-bar': Enhanced;
      'list-neighbours': Enhanced;
      'new-stories': Enhanced;
      'page-keys': Enhanced;
      'passage-share': Enhanced;
      'picture-opener': Enhanced;
      'reading-settings': Enhanced;
      'search-button': Enhanced;
      'share-actions': Enhanced;
      'source-field': Enhanced;
      'story-marks': Enhanced;
      'story-memory': Enhanced;
      'todays-date': Enhanced;
    }
  }
}
