import type { Element, ElementContent } from 'hast';
import {
  type BodyParent,
  type BodyTree,
  element as newElement,
  isBlank,
  CONTAINERS,
} from '../tree/body-tree';

/**
 * Completes what scraped lists lack: items without a list get one, content between items becomes an item,
 * containers around items go. Captions, summaries and the like without their owner become paragraphs.
 */
export function completeLists(tree: BodyTree): void {
  complete(tree);
}

function complete(parent: BodyParent): void {
  const name = parent.type === 'element' ? parent.tagName : '';
  const isList = LISTS.has(name);
  if (isList) parent.children = withoutContainers(parent.children);
  for (const child of parent.children) if (child.type === 'element') complete(child);
  if (isList)
    parent.children =
      name === 'dl' ? items(parent.children, TERMS, 'dd') : items(parent.children, LIST_ITEMS, 'li');
  else if (parent.children.some(isOrphan)) parent.children = adopt(parent.children, name);
}

function isOrphan(node: ElementContent): boolean {
  return node.type === 'element' && ORPHANS.has(node.tagName);
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl']);
const LIST_ITEMS: ReadonlySet<string> = new Set(['li']);
const TERMS: ReadonlySet<string> = new Set(['dt', 'dd']);
const ORPHANS: ReadonlySet<string> = new Set(['li', 'dt', 'dd', 'figcaption', 'summary']);

function withoutContainers(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child) => {
    const isContainer = child.type === 'element' && CONTAINERS.has(child.tagName);
    return isContainer ? withoutContainers(child.children) : [child];
  });
}

/** Runs of anything but items become items of their own. */
function items(
  children: readonly ElementContent[],
  allowed: ReadonlySet<string>,
  name: string,
): ElementContent[] {
  const result: ElementContent[] = [];
  const strays: Element[] = [];
  let stray: Element | undefined;
  for (const child of children) {
    if (child.type === 'element' && allowed.has(child.tagName)) {
      stray = undefined;
      result.push(child);
    } else if (stray !== undefined) stray.children.push(child);
    else if (!isBlank(child)) {
      stray = newElement(name, {}, [child]);
      result.push(stray);
      strays.push(stray);
    }
  }
  for (const item of strays) item.children = adopt(item.children, name);
  return result;
}

function adopt(children: readonly ElementContent[], parentName: string): ElementContent[] {
  const result: ElementContent[] = [];
  let list: Element | undefined;
  for (const child of children) {
    const name = child.type === 'element' ? child.tagName : '';
    const listName = name === 'li' ? 'ul' : TERMS.has(name) ? 'dl' : undefined;
    if (listName !== undefined) {
      if (list?.tagName !== listName) {
        list = newElement(listName, {}, []);
        result.push(list);
      }
      list.children.push(child);
    } else if (list === undefined || !isBlank(child)) {
      list = undefined;
      if (child.type === 'element' && OWNERS.get(name) !== undefined && OWNERS.get(name) !== parentName) {
        child.tagName = 'p';
      }
      result.push(child);
    }
  }
  return result;
}

const OWNERS: ReadonlyMap<string, string> = new Map([
  ['figcaption', 'figure'],
  ['summary', 'details'],
]);
