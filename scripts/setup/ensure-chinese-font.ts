import { spawnSync } from 'node:child_process';
import { aptInstall } from './apt-install.mjs';

/** Screenshots of a Chinese newspaper need a Chinese font. */
export function ensureChineseFont(): void {
  if (process.platform !== 'linux') return;
  const found = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  if (found.status === 0 && found.stdout.trim() !== '') return;
  aptInstall(['fontconfig', 'fonts-noto-cjk'], 'for the browser tests');
}
