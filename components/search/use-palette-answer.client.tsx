'use client';

import { useEffect, useState } from 'react';
import { readPaletteAnswer, type PaletteEntry } from '@/lib/site/palette-answer';

/** Milliseconds without a key before the server is asked. */
const REST = 120;
const NOTHING: readonly PaletteEntry[] = [];

interface Heard {
  readonly text: string;
  readonly entries: readonly PaletteEntry[];
  readonly failed: boolean;
}

/**
 * What the server finds for a text: asked once the typing rests, a question that is out of date is
 * called back. While an answer is under way the last one stands.
 *
 * @param text undefined while an input method composes: nothing is asked then
 */
export function usePaletteAnswer(
  endpoint: string,
  text: string | undefined,
): Heard & { readonly waiting: boolean } {
  const [heard, setHeard] = useState<Heard>({ text: '', entries: NOTHING, failed: false });

  useEffect(() => {
    if (text === undefined || text === '') return;
    const question = new AbortController();
    const timer = setTimeout(() => {
      void ask(endpoint, text, question.signal).then((entries) => {
        if (!question.signal.aborted) setHeard({ text, entries: entries ?? NOTHING, failed: !entries });
      });
    }, REST);
    return () => {
      clearTimeout(timer);
      question.abort();
    };
  }, [endpoint, text]);

  if (text === '') return { text, entries: NOTHING, failed: false, waiting: false };
  return { ...heard, waiting: text !== undefined && heard.text !== text };
}

async function ask(
  endpoint: string,
  text: string,
  signal: AbortSignal,
): Promise<readonly PaletteEntry[] | undefined> {
  try {
    const response = await fetch(`${endpoint}?${new URLSearchParams({ q: text }).toString()}`, { signal });
    return response.ok ? readPaletteAnswer(await response.json())?.entries : undefined;
  } catch {
    return undefined;
  }
}
