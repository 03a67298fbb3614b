let opened: HTMLAnchorElement | undefined;

/**
 * Lets the story that is about to open grow out of the headline of its row, where the browser can and motion
 * is welcome (app/styles/motion.css); undefined for whatever else is opened, which changes at once.
 */
export function openOutOf(row: HTMLAnchorElement | undefined): void {
  const isUnwelcome = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // The headline of a story that one leaves would have the same name.
  const isStory = document.querySelector('.article-title') !== null;
  opened?.style.removeProperty('view-transition-name');
  opened = isUnwelcome || isStory ? undefined : row;
  document.documentElement.toggleAttribute('data-from-row', opened !== undefined);
  opened?.style.setProperty('view-transition-name', 'headline');
}
