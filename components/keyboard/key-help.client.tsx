'use client';

import { useEffect, useId, useMemo, useRef } from 'react';
import { keyboardWordsFor } from '@/lib/site/words/keyboard-words';
import { courtesy } from '../states/courtesy.client';

export interface KeyHelpProps {
  readonly onClose: () => void;
}

/** What the keys do, in a modal dialog. */
export const KeyHelp = courtesy(function KeyHelp({ onClose }: KeyHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const words = useMemo(() => keyboardWordsFor(document.documentElement.lang), []);

  useEffect(() => {
    if (dialog.current?.open !== true) dialog.current?.showModal();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="key-help no-print"
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && dialog.current.close()}
    >
      <div>
        <div className="panel-head">
          <h2 id={titleId} className="font-bold">
            {words.title}
          </h2>
          <button type="button" className="quiet-control" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        <dl>
          {words.keys.map(([keys, meaning]) => (
            <div key={meaning}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
});
