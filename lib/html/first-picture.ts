import type { Element } from 'hast';
import type { Picture } from '@/lib/model/picture';
import { attributeOf, type BodyTree } from './tree/body-tree';
import { pixelsOf } from './tree/pictures';
import { walkElements } from './tree/walk';

/** Pixels below which a picture is an icon or a rule and stands for no story. */
const SMALLEST = 100;

/** The first picture of a sanitised body that can stand for its story. */
export function firstPicture(tree: BodyTree): Picture | undefined {
  let found: Picture | undefined;
  walkElements(tree, (element) => {
    if (found === undefined && element.tagName === 'img') found = pictureOf(element);
  });
  return found;
}

function pictureOf(element: Element): Picture | undefined {
  const src = attributeOf(element, 'src');
  const width = pixelsOf(attributeOf(element, 'width'));
  const height = pixelsOf(attributeOf(element, 'height'));
  if (src === undefined || (width ?? SMALLEST) < SMALLEST || (height ?? SMALLEST) < SMALLEST)
    return undefined;
  return { src, alt: attributeOf(element, 'alt') ?? '', width, height };
}
