/** Id of the settings panel, which stands once in every page. */
export const SETTINGS_ID = 'settings';

/** Whether a dialog or a panel stands over the page: keys are then its own. */
export function hasOpenLayer(): boolean {
  return [...document.querySelectorAll('dialog[open], [popover]')].some(isShown);
}

/** Whether a panel is open, in browsers without popovers as well (panels-without-popover.ts). */
export function isShown(panel: Element): boolean {
  return panel.getClientRects().length > 0;
}

/** Opens the panel with this id, if the page has it. */
export function openPanel(id: string): void {
  const panel = document.getElementById(id);
  if (panel === null || isShown(panel)) return;
  if (hasPopovers()) panel.showPopover();
  else setShown(panel, true);
}

/** Closes the panel with this id. */
export function closePanel(id: string): void {
  const panel = document.getElementById(id);
  if (panel === null || !isShown(panel)) return;
  if (hasPopovers()) panel.hidePopover();
  else setShown(panel, false);
}

/** Whether the browser opens panels by itself: Firefox before 125 and Chrome before 114 do not. */
export function hasPopovers(): boolean {
  return 'showPopover' in HTMLElement.prototype;
}

/** Opens or closes a panel by its attribute (app/styles/panel.css) and tells of it as a popover would. */
export function setShown(panel: Element, shown: boolean): void {
  panel.toggleAttribute('data-open', shown);
  panel.dispatchEvent(new Event('toggle'));
}
