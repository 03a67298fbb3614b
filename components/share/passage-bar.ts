import { textFragment } from '@/lib/site/share/passage';
import { sharingWordsFor } from '@/lib/site/words/sharing-words';
import { html, nothing, render } from '../templates';
import { copyText } from './copy-text';
import { selectedPassage, type SelectedPassage } from './selected-passage';
import { withOrigin } from './with-origin';

/**
 * Offers, at the foot of the window, to pass on what is selected: as a link to it, or as a quotation.
 *
 * @param host has the title, the source, the time and the canonical URL of the story as people read it
 */
export function offerPassages(host: HTMLElement): void {
  const { title = '', source, time = '', url = '', copyFailed = '' } = host.dataset;
  const words = sharingWordsFor(document.documentElement.lang);
  let passage: SelectedPassage | undefined;
  let message = '';

  const copy = async (text: string) => {
    message = (await copyText(text)) ? words.textCopied : copyFailed;
    show();
  };
  const copyLink = (chosen: SelectedPassage) => {
    const fragment = textFragment(chosen);
    return copy(`${withOrigin(url)}${fragment === undefined ? '' : `#${fragment}`}`);
  };
  const copyQuotation = ({ quoted }: SelectedPassage) =>
    copy(words.quotation({ title, source, time, text: quoted, url: withOrigin(url) }));
  const view = (chosen: SelectedPassage) =>
    html`<div
      role="toolbar"
      aria-label=${words.passage}
      class="passage-bar no-print"
      @pointerdown=${keepSelection}
    >
      <button type="button" @click=${() => void copyQuotation(chosen)}>${words.copyQuotation}</button>
      <button type="button" @click=${() => void copyLink(chosen)}>${words.copyPassageLink}</button>
      <span role="status">${message}</span>
    </div>`;
  const show = () => render(passage ? view(passage) : nothing, host);
  const onSelect = () => {
    passage = selectedPassage();
    message = '';
    show();
  };
  document.addEventListener('selectionchange', onSelect);
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    passage = undefined;
    show();
  });
  onSelect();
}

/** Pressing a button must not take the selection away. */
function keepSelection(event: Event): void {
  event.preventDefault();
}
