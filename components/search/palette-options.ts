import { EVERYTHING } from '@/lib/model/post-filter';
import type { PaletteEntry } from '@/lib/site/palette-answer';
import { routes } from '@/lib/site/urls/routes';
import type { Theme } from '@/lib/site/theme';
import type { PaletteActionId, PaletteWords } from '@/lib/site/words/palette-words';

/** One line of the palette. */
export interface PaletteOption {
  /** Stays with what it leads to, so that a choice outlives a new answer. */
  readonly id: string;
  readonly group: 'everywhere' | 'action' | PaletteEntry['kind'];
  readonly label: string;
  readonly note: string;
  readonly target:
    | { readonly kind: 'go'; readonly href: `/${string}` }
    | { readonly kind: 'theme'; readonly theme: Theme }
    | { readonly kind: 'settings' };
}

const ACTIONS: readonly (readonly [PaletteActionId, PaletteOption['target']])[] = [
  ['latest', { kind: 'go', href: routes.latest() }],
  ['categories', { kind: 'go', href: routes.categories }],
  ['archive', { kind: 'go', href: routes.archive }],
  ['search', { kind: 'go', href: routes.search() }],
  ['front', { kind: 'go', href: routes.front }],
  ['settings', { kind: 'settings' }],
  ['theme-light', { kind: 'theme', theme: 'light' }],
  ['theme-sepia', { kind: 'theme', theme: 'sepia' }],
  ['theme-dark', { kind: 'theme', theme: 'dark' }],
  ['theme-auto', { kind: 'theme', theme: 'auto' }],
];

/**
 * What the palette offers for a text: first, always, the search for it; then actions, and what the
 * server found. Without a text all actions.
 */
export function paletteOptions(
  words: PaletteWords,
  text: string,
  entries: readonly PaletteEntry[],
): PaletteOption[] {
  const typed = text.trim();
  const wanted = typed.normalize('NFKC').toLowerCase();
  const options: PaletteOption[] = [];
  if (typed !== '') {
    const href = routes.search({ ...EVERYTHING, text: typed });
    const label = words.everywhere(typed);
    options.push({ id: 'everywhere', group: 'everywhere', label, note: '', target: { kind: 'go', href } });
  }
  for (const [id, target] of ACTIONS) {
    const [label, others] = words.actions[id];
    const isMeant = `${label} ${others}`.toLowerCase().includes(wanted);
    if (isMeant) options.push({ id, group: 'action', label, note: '', target });
  }
  for (const { kind, label, note, href } of entries) {
    options.push({ id: `${kind}:${href}`, group: kind, label, note, target: { kind: 'go', href } });
  }
  return options;
}
