'use client';

import { useEffect, useState, type ComponentType } from 'react';
import { readMarks } from '@/lib/site/read-marks';
import type { MarksBarProps } from './marks-bar.client';
import { courtesy } from '../states/courtesy.client';

/**
 * On a story that a search led to: marks what was searched for. All of it is fetched only where the
 * address asks for marks.
 */
export const StoryMarks = courtesy(function StoryMarks() {
  const [hash, setHash] = useState('');
  const [MarksBar, setMarksBar] = useState<ComponentType<MarksBarProps>>();

  useEffect(() => {
    const look = () => {
      const asked = readMarks(window.location.hash) === undefined ? '' : window.location.hash;
      setHash(asked);
      if (asked !== '')
        void import('./marks-bar.client').then((loaded) => setMarksBar(() => loaded.MarksBar));
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);

  const clear = () => {
    const { pathname, search } = window.location;
    window.history.replaceState(window.history.state, '', `${pathname}${search}`);
    setHash('');
  };

  return hash !== '' && MarksBar ? <MarksBar key={hash} hash={hash} onClear={clear} /> : null;
});
