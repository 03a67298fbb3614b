import { THEME_KEY } from '@/lib/site/theme';

/**
 * Runs before the first paint, the same on every page (one hash in the content security policy): puts
 * the reader's theme on the root element and notes there that scripts run. Written without `<`, `>` and
 * `&`, so that it may stand as text.
 */
const SCRIPT = `(function (root) {
  root.dataset.script = 'on';
  try {
    var theme = localStorage.getItem('${THEME_KEY}');
    if (theme) root.dataset.theme = theme;
  } catch (closed) {}
})(document.documentElement);`;

/** The one inline script of our own. */
export function ThemeScript() {
  return <script>{SCRIPT}</script>;
}
