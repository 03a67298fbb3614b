import { readSourceKeys, type SourceKeys } from '@/lib/site/source-keys';
import { sourceWordsFor } from '@/lib/site/words/source-words';
import { defineElement } from '../define-element';
import { narrowSources, ROWS_ID } from './narrow-sources';

// The field that narrows the directory while one types. An input method composes in peace. The spellings of the sources
// are fetched when they are first wanted; names are enough until they come.
defineElement('source-field', (host) => {
  const { endpoint = '' } = host.dataset;
  const field = host.querySelector('input');
  const status = host.querySelector('[role="status"]');
  if (field === null || status === null) return undefined;
  const words = sourceWordsFor(document.documentElement.lang);
  let isComposing = false;
  let keys: SourceKeys | undefined;
  let isUnderWay = false;

  const narrow = () => {
    // The spellings may arrive in the middle of a composition.
    if (isComposing) return;
    const found = narrowSources(ROWS_ID, field.value, keys);
    status.textContent = found === undefined ? '' : found === 0 ? words.none : words.found(found);
  };
  const fetchKeys = async () => {
    if (keys !== undefined || isUnderWay) return;
    isUnderWay = true;
    try {
      const response = await fetch(endpoint);
      keys = readSourceKeys(await response.json());
      narrow();
    } catch {
      // The next key tries again.
    }
    isUnderWay = false;
  };
  const onInput = () => {
    if (isComposing) return;
    void fetchKeys();
    narrow();
  };
  field.addEventListener('focus', () => void fetchKeys());
  field.addEventListener('input', onInput);
  field.addEventListener('compositionstart', () => (isComposing = true));
  field.addEventListener('compositionend', () => {
    isComposing = false;
    onInput();
  });
  field.addEventListener('keydown', (event) => {
    // Safari ends the composition before the Enter that ended it: only the key code still tells.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    document.querySelector<HTMLElement>(`#${ROWS_ID} section:not([hidden]) li:not([hidden]) a`)?.focus();
  });
  // A browser that comes back to the page fills the field again.
  if (field.value !== '') onInput();
  return undefined;
});
