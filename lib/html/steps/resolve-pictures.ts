import type { Element, ElementContent } from 'hast';
import type { BodyContext } from '../body-context';
import { report } from '../issues';
import { resolvePictureAddress, resolveSrcset } from '../addresses';
import { attributeOf, type BodyTree } from '../tree/body-tree';
import { rewriteElements } from '../tree/walk';

/**
 * Makes every address of a picture safe and absolute (see resolvePictureAddress); pictures without one go.
 */
export function resolvePictures(tree: BodyTree, context: BodyContext): void {
  rewriteElements(tree, (element) => {
    if (element.tagName === 'source') return resolveSet(element, context) === undefined ? [] : undefined;
    if (element.tagName === 'picture') return hasPicture(element) ? undefined : withoutSources(element);
    if (element.tagName !== 'img') return undefined;
    const written = attributeOf(element, 'src') ?? '';
    const set = resolveSet(element, context);
    const address = resolvePictureAddress(written, context.original) ?? set?.split(' ', 1)[0];
    if (address === undefined) {
      if (written.trim() !== '') report(context.issues, 'PICTURE_REMOVED');
      return [];
    }
    element.properties['src'] = address;
    return undefined;
  });
}

function resolveSet(element: Element, context: BodyContext): string | undefined {
  const written = attributeOf(element, 'srcSet');
  const set = written === undefined ? undefined : resolveSrcset(written, context.original);
  if (set === undefined) delete element.properties['srcSet'];
  else element.properties['srcSet'] = set;
  return set;
}

/** Words that stood there in the place of the picture. */
function withoutSources(element: Element): ElementContent[] {
  return element.children.filter((child) => child.type !== 'element' || child.tagName !== 'source');
}

function hasPicture(element: Element): boolean {
  return element.children.some((child) => child.type === 'element' && child.tagName === 'img');
}
