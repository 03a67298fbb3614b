import { readPaletteAnswer, type PaletteEntry } from '@/lib/site/palette-answer';

/** Milliseconds without a key before the server is asked. */
const REST = 120;

/** What the server found for a text. */
export interface HeardEntries {
  readonly text: string;
  readonly entries: readonly PaletteEntry[];
  readonly failed: boolean;
}

/**
 * Asks the server what it finds: once the typing rests; a question that is out of date is called back.
 *
 * @returns calls the question back
 */
export function askPalette(
  endpoint: string,
  text: string,
  onAnswer: (heard: HeardEntries) => void,
): () => void {
  const question = new AbortController();
  const timer = setTimeout(() => {
    void ask(endpoint, text, question.signal).then((entries) => {
      if (!question.signal.aborted) onAnswer({ text, entries: entries ?? [], failed: !entries });
    });
  }, REST);
  return () => {
    clearTimeout(timer);
    question.abort();
  };
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
