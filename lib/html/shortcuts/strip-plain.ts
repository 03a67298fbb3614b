import type { ElementContent } from 'hast';
import { POLICY } from '../policy';

/**
 * Takes all attributes from a node that is nothing but text and elements which POLICY allows where they stand,
 * without any attribute that it knows: what the library would make of it. False for any other, which
 * then means the same as before and is the library's. Nearly all of an article is so simple.
 *
 * @param ancestors names of the elements around it
 */
export function stripPlain(node: ElementContent, ancestors: string[]): boolean {
  if (node.type === 'text') return true;
  if (node.type !== 'element') return false;
  const rule = RULES.get(node.tagName);
  if (rule === undefined || !isAmong(rule.owners, ancestors)) return false;
  for (const name in node.properties) if (rule.known.has(name)) return false;
  node.properties = {};
  ancestors.push(node.tagName);
  const isPlain = node.children.every((child) => stripPlain(child, ancestors));
  ancestors.pop();
  return isPlain;
}

function isAmong(owners: readonly string[] | undefined, ancestors: readonly string[]): boolean {
  return owners?.some((owner) => ancestors.includes(owner)) ?? true;
}

/** An element that POLICY allows. */
interface Rule {
  /** One of them has to be around it. */
  readonly owners: readonly string[] | undefined;
  /** Attributes that may be allowed, by their hast names. */
  readonly known: ReadonlySet<string>;
}

const OWNERS = new Map<string, readonly string[]>(Object.entries(POLICY.ancestors));
const KNOWN = new Map(
  Object.entries(POLICY.attributes).map(([name, list]) => [name, list.map(attributeName)]),
);
const RULES: ReadonlyMap<string, Rule> = new Map(
  POLICY.tagNames.map((name): [string, Rule] => [
    name,
    { owners: OWNERS.get(name), known: new Set([...(KNOWN.get('*') ?? []), ...(KNOWN.get(name) ?? [])]) },
  ]),
);

/** Attributes stand in POLICY as their names, or with the values that are allowed. */
function attributeName(attribute: string | readonly unknown[]): string {
  return String(typeof attribute === 'string' ? attribute : attribute[0]);
}
