import { toHtml } from 'hast-util-to-html';
import type { SafeHtml } from '@/lib/model/safe-html';
import type { BodyTree } from './tree/body-tree';

/**
 * A sanitised tree as HTML. The one place that makes SafeHtml; give it nothing but the output of sanitise.
 */
export function stringifySafe(tree: BodyTree): SafeHtml {
  return toHtml(tree, OPTIONS) as SafeHtml;
}

const OPTIONS = { characterReferences: { useNamedReferences: true } } as const;
