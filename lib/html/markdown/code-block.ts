import { escapeText } from './escape-text';

/** Lines of code as HTML. */
export function codeBlock(code: string): string {
  return `<pre><code>${escapeText(code)}</code></pre>`;
}
