import type { Element, ElementContent } from 'hast';
import { attributeOf, type BodyParent, type BodyTree, isBlank } from '../tree/body-tree';
import { walkElements } from '../tree/walk';

/**
 * Gives lazy pictures their address back: from `data-src` and the like when `src` is missing or holds a
 * placeholder, else from the `<noscript>` that follows.
 */
export function restoreLazyPictures(tree: BodyTree): void {
  walkElements(tree, (element, parent, index) => {
    if (element.tagName !== 'img' && element.tagName !== 'source') return;
    const { properties } = element;
    const lazySrcset = firstOf(element, LAZY_SRCSET);
    if (lazySrcset !== undefined && attributeOf(element, 'srcSet') === undefined)
      properties['srcSet'] = lazySrcset;
    if (element.tagName !== 'img' || !PLACEHOLDER.test(attributeOf(element, 'src') ?? '')) return;
    const lazy = firstOf(element, LAZY_SRC) ?? noscriptAddress(parent, index);
    if (lazy !== undefined) properties['src'] = lazy;
  });
}

const LAZY_SRC = words(
  'dataSrc dataOriginal dataLazySrc dataLazyload dataLazy dataActualsrc dataUrl dataEchoSrc dataImgSrc',
);

const LAZY_SRCSET = words('dataSrcset dataLazySrcset dataOriginalSet');

/** Nothing, inline data, or a picture whose name says that another one is to come. */
const PLACEHOLDER =
  /^\s*$|^\s*(?:data|about):|(?:^|[/_-])(?:blank|spacer|transparent|placeholder|loading|lazyload|lazy|grey|gray|1x1|pixel|default)\.(?:gif|png|svg|jpe?g)/i;

function words(list: string): readonly string[] {
  return list.split(' ');
}

function firstOf(element: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = attributeOf(element, name)?.trim();
    if (value !== undefined && value !== '' && !/^(?:data|about):/i.test(value)) return value;
  }
  return undefined;
}

function noscriptAddress(parent: BodyParent, index: number): string | undefined {
  const next = parent.children.slice(index + 1, index + 4).find((node) => !isBlankText(node));
  if (next?.type !== 'element' || next.tagName !== 'noscript') return undefined;
  let address: string | undefined;
  walkElements(next, (element) => {
    if (element.tagName === 'img') address ??= attributeOf(element, 'src');
  });
  return address;
}

function isBlankText(node: ElementContent): boolean {
  return node.type !== 'element' && isBlank(node);
}
