import { pictureWordsFor } from '@/lib/site/words/picture-words';
import { html, keyed, nothing } from '../templates';
import { openDialog } from '../open-dialog';
import { followFingers } from './follow-fingers';

/**
 * Shows a picture as large as the window, with its caption and ways to its neighbours.
 *
 * @param pictures those of the article, as they stand there
 * @param first index of the one that was opened
 */
export function openPictures(pictures: readonly HTMLImageElement[], first: number): void {
  const words = pictureWordsFor(document.documentElement.lang);
  const count = pictures.length;
  let index = first;
  let stopFollowing = () => {};

  const dialog = openDialog(
    { class: 'picture-dialog', label: words.dialog },
    ({ close }) => {
      const picture = pictures[index];
      const caption =
        picture?.closest('figure')?.querySelector('figcaption')?.textContent ?? picture?.alt ?? '';
      // The very picture of the article, which the browser has already.
      return html`<div class="picture-room">
          ${keyed(
            index,
            html`<img
              src=${picture?.currentSrc ?? ''}
              alt=${picture?.alt ?? ''}
              referrerpolicy="no-referrer"
              draggable="false"
            />`,
          )}
        </div>
        <div class="picture-foot">
          ${caption === '' ? nothing : html`<p>${caption}</p>`}
          ${
            count > 1
              ? html`<button type="button" @click=${() => turn(-1)}>${words.before}</button>
                  <span role="status">${words.position(index + 1, count)}</span>
                  <button type="button" @click=${() => turn(1)}>${words.after}</button>`
              : nothing
          }
          <button type="button" class="picture-close" @click=${close}>${words.close}</button>
        </div>`;
    },
    () => stopFollowing(),
  );
  const follow = () => {
    stopFollowing();
    const image = dialog.element.querySelector('img');
    if (image) stopFollowing = followFingers(image, turn);
  };
  const turn = (step: -1 | 1) => {
    index = (index + step + count) % count;
    dialog.update();
    follow();
  };
  follow();
  dialog.element.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') turn(-1);
    else if (event.key === 'ArrowRight') turn(1);
    // Letters are short cuts of the page, which rests.
    event.stopPropagation();
  });
}
