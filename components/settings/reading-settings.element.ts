import { READING_KEY, THEME_KEY } from '@/lib/site/theme';
import { defineElement } from '../define-element';
import { hasPopovers, isShown } from './open-layers';

// Fetches the settings when their panel first opens, and leads the keyboard into the panel. Follows choices made in
// other tabs.
defineElement('reading-settings', (host) => {
  const panel = host.closest<HTMLElement>('[popover]');
  const onToggle = () => {
    if (panel === null || !isShown(panel)) return;
    panel.focus();
    void import('./settings-form').then(({ showSettings }) => showSettings(host));
  };
  const follow = () => void import('./show-stored-choices').then((loaded) => loaded.showStoredChoices());
  const onStorage = ({ key }: StorageEvent) => {
    if (key === null || key === THEME_KEY || key === READING_KEY) follow();
  };
  // A page that the browser kept while one was on another hears of nothing.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) follow();
  };
  // Somebody may open the panel before this runs.
  onToggle();
  panel?.addEventListener('toggle', onToggle);
  window.addEventListener('storage', onStorage);
  window.addEventListener('pageshow', onShow);
  if (!hasPopovers()) void import('./panels-without-popover').then((panels) => panels.panelsWithoutPopover());
  return () => {
    panel?.removeEventListener('toggle', onToggle);
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pageshow', onShow);
  };
});
