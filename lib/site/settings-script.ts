import { READING_KEY } from './reading-key';
import { THEME_KEY } from './theme';

/**
 * Runs before the first paint, the same on every page (one hash in the content security policy): puts
 * the reader's theme and reading settings on the root element and notes there that scripts run. Written
 * without `<`, `>` and `&`, so that it may stand as text.
 */
export const SETTINGS_SCRIPT = `(function (root) {
  root.dataset.script = 'on';
  try {
    var theme = localStorage.getItem('${THEME_KEY}');
    if (theme) root.dataset.theme = theme;
    Object.assign(root.dataset, JSON.parse(localStorage.getItem('${READING_KEY}')));
  } catch (closed) {}
})(document.documentElement);`;
