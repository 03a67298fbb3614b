import type { Words } from '@/lib/site/words/words';

/** First stop of the keyboard: past masthead and section bar. */
export function SkipLink({ words }: { readonly words: Words }) {
  return (
    <a className="skip-link" href="#content">
      {words.skipToContent}
    </a>
  );
}
