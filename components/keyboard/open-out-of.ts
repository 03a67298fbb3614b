let opened: HTMLElement | undefined;

/**
 * Lets the story that is about to open grow out of the headline of its row, where the browser can and motion
 * is welcome (app/styles/motion.css); whatever else is opened, which is when there is no row, changes at once.
 */
export function openOutOf(row: HTMLAnchorElement | undefined): void {
  // The headline of a story that one leaves has the same name.
  const isStory = document.querySelector('.article-title') !== null;
  opened?.style.removeProperty('view-transition-name');
  opened = isStory ? undefined : row;
  document.documentElement.toggleAttribute('data-from-row', opened !== undefined);
  opened?.style.setProperty('view-transition-name', 'headline');
}
