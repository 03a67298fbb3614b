'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useState, type ComponentType } from 'react';
import type { ReadingTracesProps } from './reading-traces.client';
import { courtesy } from '../states/courtesy.client';

/**
 * What this device remembers of reading: the place in a story, the marks in lists. The page is there
 * first; all of this is fetched when the browser has a moment.
 */
export const StoryMemory = courtesy(function StoryMemory() {
  const path = usePathname();
  const [Traces, setTraces] = useState<ComponentType<ReadingTracesProps>>();

  useEffect(() => {
    const timer = setTimeout(() => {
      void import('./reading-traces.client').then((loaded) => setTraces(() => loaded.ReadingTraces));
    }, 200);
    return () => clearTimeout(timer);
  }, []);

  return Traces && <Traces path={path} />;
});
