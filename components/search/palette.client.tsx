'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { paletteWordsFor } from '@/lib/site/words/palette-words';
import { openPanel } from '../settings/open-layers';
import { SETTINGS_ID } from '../settings/settings-button';
import { chooseTheme } from '../settings/theme-store';
import { PaletteList } from './palette-list.client';
import { paletteOptions, type PaletteOption } from './palette-options';
import { usePaletteAnswer } from './use-palette-answer.client';
import { courtesy } from '../states/courtesy.client';

export interface PaletteProps {
  readonly endpoint: string;
  readonly onClose: () => void;
  /** Something that the palette needs is not there. */
  readonly onFailure: () => void;
}

/**
 * One field over sources, days, actions and stories: a combobox with a list box (WAI-ARIA Authoring
 * Practices) in a modal dialog. While an input method composes, nothing is asked and no key is ours.
 */
export const Palette = courtesy(function Palette({ endpoint, onClose }: PaletteProps) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [text, setText] = useState('');
  const [isComposing, setComposing] = useState(false);
  const [chosen, setChosen] = useState('');
  const words = useMemo(() => paletteWordsFor(document.documentElement.lang), []);
  const settled = text.trim();
  const { entries, failed, waiting } = usePaletteAnswer(endpoint, isComposing ? undefined : settled);
  const options = paletteOptions(words, text, entries);
  const active = options.find(({ id }) => id === chosen) ?? options[0];

  useEffect(() => {
    if (dialog.current?.open !== true) dialog.current?.showModal();
  }, []);

  // A dialog tells only later that it closed: by then it may have been asked for again.
  const close = () => {
    dialog.current?.close();
    onClose();
  };

  const take = ({ target }: PaletteOption) => {
    close();
    if (target.kind === 'go') router.push(target.href);
    else if (target.kind === 'theme') chooseTheme(target.theme);
    else openPanel(SETTINGS_ID);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Safari ends the composition before the Enter that ended it: only the key code still tells.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && active) {
      setChosen(options.at((options.indexOf(active) + step) % options.length)?.id ?? '');
    } else if (event.key === 'Enter') {
      if (active) take(active);
    } else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      className="palette no-print"
      aria-label={words.title}
      onCancel={close}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && close()}
    >
      <div className="palette-frame">
        <div className="palette-field">
          <input
            type="text"
            role="combobox"
            aria-label={words.title}
            aria-autocomplete="list"
            aria-expanded={options.length > 0}
            aria-controls={listId}
            aria-activedescendant={active && `${listId}-${active.id}`}
            placeholder={words.placeholder}
            value={text}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            onChange={({ currentTarget }) => {
              setText(currentTarget.value);
              setChosen('');
            }}
            onCompositionStart={() => setComposing(true)}
            onCompositionEnd={() => setComposing(false)}
            onKeyDown={onKeyDown}
          />
          <button type="button" className="quiet-control" onClick={close}>
            {words.close}
          </button>
        </div>
        <p role="status" className="sr-only">
          {waiting || isComposing ? '' : failed ? words.failed : words.results(options.length)}
        </p>
        <PaletteList
          id={listId}
          words={words}
          options={options}
          active={active}
          onChoose={setChosen}
          onTake={take}
        />
        <p className="palette-foot" aria-hidden>
          {failed
            ? words.failed
            : words.keys.map(([key, meaning]) => <span key={key}>{`${key} ${meaning}`}</span>)}
        </p>
      </div>
    </dialog>
  );
}, Elsewhere);

/** Lets whoever asked for the palette lead the reader to the search in another way. */
function Elsewhere({ onFailure }: PaletteProps) {
  useEffect(onFailure, [onFailure]);
  return null;
}
