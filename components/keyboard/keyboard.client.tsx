'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, type ComponentType } from 'react';
import { isTypingPlace } from '../search/is-typing-place';
import { hasOpenLayer } from '../settings/open-layers';
import { courtesy } from '../states/courtesy.client';
import { commandFor, PREFIX } from './command-for';
import type { KeyHelpProps } from './key-help.client';
import { SHOW_KEYS } from './show-keys';

interface Props {
  /** Paths on this site. */
  readonly front: string;
  readonly sources: string;
}

/** How long the second key may take, in milliseconds. */
const PAUSE = 1_500;

/** Signs of somebody who is about to open or leave something. */
const HANDS = ['pointermove', 'touchstart', 'keydown', 'popstate'] as const;

/** Single keys, swipes and the way back to a row. What they do is fetched when it is first asked for. */
export const Keyboard = courtesy(function Keyboard({ front, sources }: Props) {
  const router = useRouter();
  const [note, setNote] = useState<string>();
  const [KeyHelp, setKeyHelp] = useState<ComponentType<KeyHelpProps>>();

  useEffect(() => {
    let prefixed = -Infinity;
    const help = () => void import('./key-help.client').then((loaded) => setKeyHelp(() => loaded.KeyHelp));
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
      if (command === 'help') help();
      else if (command === 'front') router.push(front);
      else if (command === 'sources') router.push(sources);
      else void import('./run-command').then(({ runCommand }) => setNote(runCommand(command)));
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener(SHOW_KEYS, help);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener(SHOW_KEYS, help);
    };
  }, [router, front, sources]);

  useEffect(() => {
    let stop = () => {};
    const begin = ({ type }: Event) => {
      end();
      void import('./follow-rows').then(({ followRows }) => (stop = followRows(type === 'popstate')));
    };
    const end = () => {
      for (const name of HANDS) window.removeEventListener(name, begin, { capture: true });
    };
    for (const name of HANDS) window.addEventListener(name, begin, { capture: true, passive: true });
    // A list is there to open something from: a quick tap must not come before what notes it.
    const isStory = document.querySelector('main article > .article') !== null;
    const timer = isStory ? 0 : setTimeout(() => begin(new Event('load')), 200);
    return () => {
      clearTimeout(timer);
      end();
      stop();
    };
  }, []);

  return (
    <>
      {note !== undefined && (
        <p role="status" className="sr-only">
          {note}
        </p>
      )}
      {KeyHelp && <KeyHelp onClose={() => setKeyHelp(undefined)} />}
    </>
  );
});
