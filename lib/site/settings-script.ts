import { READING_KEY } from './reading-key';
import { THEME_KEY } from './theme';

/**
 * Runs before the first paint, the same on every page (one hash in the content security policy): puts
 * the reader's theme and reading settings on the root element, notes there that scripts run, and marks the pictures of a
 * list that do not come (those of a story are components/pictures' own). Written
 * without `<`, `>` and `&`, so that it may stand as text.
 *
 * The static block is the newest syntax in the app's scripts (Chrome 94, Firefox 93, Safari 16.4): a browser that
 * cannot read those cannot read this one either, and is promised no control that waits for them.
 */
export const SETTINGS_SCRIPT = `(function (root) {
  void class { static { root.dataset.script = 'on'; } };
  try {
    var theme = localStorage.getItem('${THEME_KEY}');
    if (theme) root.dataset.theme = theme;
    Object.assign(root.dataset, JSON.parse(localStorage.getItem('${READING_KEY}')));
  } catch (closed) {}
  addEventListener('error', function (event) {
    try {
      var picture = event.target;
      if (picture.localName === 'img' ? !picture.closest('.article') : false) picture.dataset.broken = '';
    } catch (closed) {}
  }, true);
})(document.documentElement);`;
