'use client';

import { useRef, type RefObject } from 'react';
import { readSourceKeys, type SourceKeys } from '@/lib/site/source-keys';

interface FetchedKeys {
  readonly keys: RefObject<SourceKeys | undefined>;
  /** Fetches them unless they are there or on their way. */
  readonly fetchKeys: (onArrival: () => void) => void;
}

/** The spellings of the sources, fetched when they are first wanted; names are enough until they come. */
export function useSourceKeys(endpoint: string): FetchedKeys {
  const keys = useRef<SourceKeys>(undefined);
  const isUnderWay = useRef(false);
  const fetchKeys = (onArrival: () => void) => {
    if (keys.current !== undefined || isUnderWay.current) return;
    isUnderWay.current = true;
    void fetch(endpoint)
      .then(async (response) => {
        keys.current = readSourceKeys(await response.json());
        onArrival();
      })
      // The next key tries again.
      .catch(() => undefined)
      .finally(() => (isUnderWay.current = false));
  };
  return { keys, fetchKeys };
}
