import { THEMES } from '@/lib/site/theme';
import { settingsWordsFor } from '@/lib/site/words/settings-words';
import { openPanel, SETTINGS_ID } from '../settings/open-layers';
import { chooseTheme, currentTheme } from '../settings/theme-store';
import type { Command } from './command-for';
import { storyLinks } from './story-links';

/** Does what a key asked of the page itself; returns what a listener should hear of it. */
export function runCommand(command: Exclude<Command, 'front' | 'sources' | 'help'>): string | undefined {
  const isStory = document.querySelector('main article > .article') !== null;
  switch (command) {
    case 'next-row':
      if (isStory) follow('next');
      else stepTo(1);
      return undefined;
    case 'previous-row':
      if (isStory) follow('prev');
      else stepTo(-1);
      return undefined;
    case 'open':
      storyLinks()
        .find((link) => link === document.activeElement)
        ?.click();
      return undefined;
    case 'next':
      follow('next');
      return undefined;
    case 'previous':
      follow('prev');
      return undefined;
    case 'settings':
      openPanel(SETTINGS_ID);
      return undefined;
    case 'theme': {
      const theme = THEMES[(THEMES.indexOf(currentTheme()) + 1) % THEMES.length] ?? 'auto';
      chooseTheme(theme);
      const { themeIs, themes } = settingsWordsFor(document.documentElement.lang);
      return themeIs(themes[theme]);
    }
  }
}

/** The neighbour of a story, the next page of a list. */
function follow(rel: 'next' | 'prev'): void {
  const link =
    document.querySelector<HTMLAnchorElement>(`.neighbours a[rel="${rel}"]`) ??
    document.querySelector<HTMLAnchorElement>(`.pager a[rel="${rel}"], main a[rel="${rel}"]`);
  link?.click();
}

/** Moves the focus to the headline after or before the one that has it, or to the first one in sight. */
function stepTo(by: 1 | -1): void {
  const links = storyLinks();
  const now = links.findIndex((link) => link === document.activeElement);
  const inSight = links.findIndex((link) => link.getBoundingClientRect().top >= 0);
  links[now === -1 ? Math.max(0, inSight) : now + by]?.focus();
}
