import { utimesSync, watch } from 'node:fs';
import { join } from 'node:path';
import { bundleElements } from './bundle-elements.mjs';

/** Where modules stand that run in a browser, or are shared with what does. */
const FOLDERS = ['components', 'lib'];
/** Editors write a file in several steps. Milliseconds. */
const REST = 100;

/**
 * For `next dev`: bundles the elements anew when a module of theirs has changed. Their entry then has another address,
 * so next.config.js, which names it, is touched: Next starts again, and pages that are open load again. A module that
 * cannot be compiled is told about and changes nothing.
 *
 * @param {string} project the project's folder
 */
export function watchElements(project) {
  /** @type {string | undefined} */
  let current;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const look = async () => {
    const path = await bundleElements(project).catch(() => undefined);
    if (path === undefined || path === current) return;
    if (current !== undefined) {
      const now = new Date();
      utimesSync(join(project, 'next.config.js'), now, now);
    }
    current = path;
  };
  for (const folder of FOLDERS) {
    const watcher = watch(join(project, folder), { recursive: true }, (_, file) => {
      if (!file?.endsWith('.ts') || file.endsWith('.test.ts')) return;
      clearTimeout(timer);
      timer = setTimeout(() => void look(), REST);
    });
    watcher.unref();
  }
  void look();
}
