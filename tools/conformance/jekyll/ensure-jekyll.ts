import { answers, aptInstall } from '@/scripts/setup/apt-install.mjs';

/** What Debian calls Jekyll and the plugins of it that change posts or their URLs. */
const PACKAGES = ['jekyll', 'ruby-jekyll-redirect-from'];

/**
 * Sees to it that Ruby finds Jekyll, installing Debian's package where there is none.
 *
 * @throws one line that says what to install by hand
 */
export function ensureJekyll(): void {
  if (answers('ruby', ['-e', 'require "jekyll"'])) return;
  aptInstall(PACKAGES, 'to compare with Jekyll itself');
}
