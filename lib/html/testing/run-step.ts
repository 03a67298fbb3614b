import { toHtml } from 'hast-util-to-html';
import type { BodyContext } from '../body-context';
import { newContext } from '../body-context';
import type { BodyStep } from '../body-steps';
import { parseHtml } from '../parse-html';

/** What one step makes of HTML, and the context it wrote to. */
export function runStep(
  step: BodyStep,
  html: string,
  known: Parameters<typeof newContext>[0] = {},
): { readonly html: string; readonly context: BodyContext } {
  const { tree } = parseHtml(html);
  const context = newContext(known);
  step(tree, context);
  return { html: toHtml(tree, { characterReferences: { useNamedReferences: true } }), context };
}
