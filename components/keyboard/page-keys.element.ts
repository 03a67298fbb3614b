import { defineElement } from '../define-element';
import { hasOpenLayer } from '../settings/open-layers';
import { isTypingPlace } from '../search/is-typing-place';
import { commandFor, PREFIX } from './command-for';
import { followSwipes } from './follow-swipes';

/** How long the second key may take, in milliseconds. */
const PAUSE = 1_500;

/** Signs of somebody who is about to open or leave something. */
const HANDS = ['pointermove', 'touchstart', 'keydown'] as const;
/** A list is there to open something from: a quick tap must not come before what notes it. Milliseconds. */
const MOMENT = 200;

// Single keys, swipes and the way back to a row. What keys do is fetched when it is first asked for.
defineElement('page-keys', (host) => {
  const { front = '/', sources = '/' } = host.dataset;
  let prefixed = -Infinity;
  const onKey = (event: KeyboardEvent) => {
    // Safari ends the composition before the Enter that ended it: only the key code still tells.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.altKey || isTypingPlace(event.target)) return;
    if (hasOpenLayer()) return;
    const command = commandFor(event.key, event.timeStamp - prefixed < PAUSE);
    prefixed = event.key.toLowerCase() === PREFIX ? event.timeStamp : -Infinity;
    if (command === undefined) return;
    event.preventDefault();
    if (command === 'help') void import('./key-help').then(({ showKeys }) => showKeys());
    else if (command === 'front') window.location.assign(front);
    else if (command === 'sources') window.location.assign(sources);
    else void import('./run-command').then(({ runCommand }) => say(host, runCommand(command)));
  };
  window.addEventListener('keydown', onKey);
  window.addEventListener('pageswap', changeAtOnce);
  const stops = [followHands(), followSwipes()];
  return () => {
    window.removeEventListener('keydown', onKey);
    window.removeEventListener('pageswap', changeAtOnce);
    for (const stop of stops) stop();
  };
});

/** Only a story that opens out of its row moves (`openOutOf`). */
function changeAtOnce({ viewTransition }: PageSwapEvent): void {
  if (!viewTransition || 'fromRow' in document.documentElement.dataset) return;
  viewTransition.ready.catch(() => undefined);
  viewTransition.skipTransition();
}

function say(host: HTMLElement, note: string | undefined): void {
  if (note === undefined) return;
  const status = host.firstElementChild ?? document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'sr-only';
  if (!status.isConnected) host.append(status);
  status.textContent = note;
}

function followHands(): () => void {
  const [entry] = performance.getEntriesByType('navigation');
  const isBack = entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward';
  const begin = () => {
    end();
    void import('./return-to-row').then(({ returnToRows }) => returnToRows(isBack));
  };
  const end = () => {
    clearTimeout(timer);
    for (const name of HANDS) window.removeEventListener(name, begin, { capture: true });
  };
  for (const name of HANDS) window.addEventListener(name, begin, { capture: true, passive: true });
  const isStory = document.querySelector('main article > .article') !== null;
  const timer = isBack ? setTimeout(begin) : isStory ? undefined : setTimeout(begin, MOMENT);
  return end;
}
