/**
 * Runs before the first paint, the same on every page (one hash in the content security policy): puts
 * the reader's theme and reading settings on the root element, notes there that scripts run, and marks the pictures of a
 * list that do not come (those of a story are components/pictures' own). Written without `<`, `>` and `&`, so that it may
 * stand as text. The keys are THEME_KEY and READING_KEY.
 *
 * A browser older than what scripts are compiled for (scripts/setup/bundle-elements.mjs) is promised no control that
 * waits for them.
 */
export const SETTINGS_SCRIPT = `(function (root) {
  if (window.customElements) if ('matchAll' in String.prototype) root.dataset.script = 'on';
  try {
    var theme = localStorage.getItem('theme');
    if (theme) root.dataset.theme = theme;
    Object.assign(root.dataset, JSON.parse(localStorage.getItem('reading')));
  } catch (closed) {}
  addEventListener('error', function (event) {
    try {
      var picture = event.target;
      if (picture.localName === 'img' ? !picture.closest('.article') : false) picture.dataset.broken = '';
    } catch (closed) {}
  }, true);
})(document.documentElement);`;
