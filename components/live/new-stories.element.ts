import { liveWordsFor } from '@/lib/site/words/live-words';
import { defineElement } from '../define-element';
import { countIn } from './count-in';

/** Between two questions, in milliseconds. */
const PERIOD = 60_000;

// Asks from time to time, while somebody looks at the page, how many stories came since; a quiet note leads to them.
// Nothing on the page moves by itself.
defineElement('new-stories', (host) => {
  const { endpoint } = host.dataset;
  if (endpoint === undefined) return undefined;
  let asked = Date.now();
  const ask = async () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < PERIOD) return;
    asked = Date.now();
    // Without an answer nothing is new; the next question is on its way.
    const response = await fetch(endpoint).catch(() => undefined);
    const count = response?.ok ? countIn(await response.json()) : 0;
    if (count > 0) show(host, count);
  };
  const look = () => void ask();
  const timer = setInterval(look, PERIOD / 4);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
});

function show(host: HTMLElement, count: number): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = liveWordsFor(document.documentElement.lang)(count);
  // The same address again: the browser begins at the top and leaves no second entry in its history.
  button.addEventListener('click', () => window.location.assign(window.location.pathname));
  const note = host.querySelector('.page-note') ?? document.createElement('div');
  note.setAttribute('role', 'status');
  note.className = 'page-note no-print';
  note.setAttribute('data-at', 'head');
  if (!note.isConnected) host.append(note);
  note.replaceChildren(button);
}
