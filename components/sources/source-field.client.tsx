'use client';

import { useRef, useState, type KeyboardEvent } from 'react';
import { sourceWordsFor } from '@/lib/site/words/source-words';
import { narrowSources } from './narrow-sources';
import { ROWS_ID } from './source-rows.client';
import { useSourceKeys } from './use-source-keys.client';
import { courtesy } from '../states/courtesy.client';

interface Props {
  readonly lang: string;
  /** Where the spellings of the names are: a path of this host, `baseurl` included. */
  readonly endpoint: string;
}

/** The field that narrows the directory while one types. An input method composes in peace. */
export const SourceField = courtesy(function SourceField({ lang, endpoint }: Props) {
  const words = sourceWordsFor(lang);
  const field = useRef<HTMLInputElement>(null);
  const isComposing = useRef(false);
  const [found, setFound] = useState<number>();
  const { keys, fetchKeys } = useSourceKeys(endpoint);
  const narrow = () => {
    // The spellings may arrive in the middle of a composition.
    if (isComposing.current) return;
    const typed = field.current?.value ?? '';
    setFound(narrowSources(ROWS_ID, typed, keys.current));
  };

  const onInput = () => {
    if (isComposing.current) return;
    fetchKeys(narrow);
    narrow();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Safari ends the composition before the Enter that ended it: only the key code still tells.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    document.querySelector<HTMLElement>(`#${ROWS_ID} section:not([hidden]) li:not([hidden]) a`)?.focus();
  };

  return (
    <div role="search" className="source-field needs-script no-print">
      <input
        ref={field}
        type="search"
        aria-label={words.label}
        aria-controls={ROWS_ID}
        placeholder={words.placeholder}
        maxLength={60}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onFocus={() => fetchKeys(narrow)}
        onInput={onInput}
        onCompositionStart={() => (isComposing.current = true)}
        onCompositionEnd={() => {
          isComposing.current = false;
          onInput();
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status">{found === undefined ? '' : found === 0 ? words.none : words.found(found)}</p>
    </div>
  );
});
