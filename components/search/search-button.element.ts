import { defineElement } from '../define-element';
import { isTypingPlace } from './is-typing-place';

// A link to the search that opens the palette instead, as `/` and Ctrl-K or Cmd-K do. The palette is fetched on first use.
defineElement('search-button', ({ dataset: { endpoint = '', base = '' }, firstElementChild: link }) => {
  if (!(link instanceof HTMLAnchorElement)) return undefined;
  let isOpen = false;
  const open = () => {
    if (isOpen) return;
    isOpen = true;
    const onClose = () => (isOpen = false);
    loadPalette()
      .then(({ openPalette }) => openPalette({ endpoint, base, onClose }))
      // Without the palette there is still the page.
      .catch(() => window.location.assign(link.href));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented || event.altKey) return;
    const isChord = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTypingPlace(event.target);
    if (!isChord && !isSlash) return;
    event.preventDefault();
    open();
  };
  link.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  link.addEventListener('pointerenter', () => void loadPalette().catch(() => undefined), { once: true });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
});

function loadPalette() {
  return import('./palette');
}
