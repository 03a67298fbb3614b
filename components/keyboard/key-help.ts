import { keyboardWordsFor } from '@/lib/site/words/keyboard-words';
import { html } from '../templates';
import { openDialog } from '../open-dialog';

/** Says what the keys do, in a modal dialog. */
export function showKeys(): void {
  const words = keyboardWordsFor(document.documentElement.lang);
  openDialog(
    { class: 'key-help', label: words.title },
    ({ close }) =>
      html`<div>
        <div class="panel-head">
          <h2 class="font-bold">${words.title}</h2>
          <button type="button" class="quiet-control" @click=${close}>${words.close}</button>
        </div>
        <dl>
          ${words.keys.map(
            ([keys, meaning]) =>
              html`<div>
                <dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
                <dd>${meaning}</dd>
              </div>`,
          )}
        </dl>
      </div>`,
  );
}
