import { ensureBrowser } from './ensure-browser';
import { ensureChineseFont } from './ensure-chinese-font';
import { freePorts } from './free-ports';

/**
 * Sees to it that there is a browser, a Chinese font and room for servers, and tells Playwright's configuration by the
 * environment.
 *
 * @throws with one line that says what to do when one of them is not to be had
 */
export async function prepareBrowserTests(): Promise<void> {
  process.env['CHROMIUM'] = ensureBrowser();
  ensureChineseFont();
  process.env['E2E_PORTS'] ??= String(await freePorts());
}
