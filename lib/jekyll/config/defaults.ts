import { type PlainMapping, type PlainValue, isPlainMapping } from './yaml-block';
import { globPattern } from './glob-pattern';
import type { ConfigReader } from './config-reader';

/** One item of `defaults:` in `_config.yml`. */
export interface FrontMatterDefault {
  /** Path prefix or pattern without a leading slash; empty for every path. */
  readonly path: string;
  readonly hasType: boolean;
  readonly values: PlainMapping;
}

const NOTHING: PlainMapping = {};
const mergedBySelection = new WeakMap<readonly FrontMatterDefault[], Map<string, PlainMapping>>();

/**
 * The values that `defaults:` gives a post (Jekyll's `FrontmatterDefaults#all`): the longer path wins,
 * at equal length the item with a type, then the later one; mappings are merged.
 *
 * @param defaults the items that apply to posts
 * @param path the post's path without the collections folder
 */
export function defaultsFor(path: string, defaults: readonly FrontMatterDefault[]): PlainMapping {
  if (defaults.length === 0) return NOTHING;
  const matching = defaults.filter((item) => applies(item, path));
  const selection = matching.map((item) => defaults.indexOf(item)).join();
  let cache = mergedBySelection.get(defaults);
  if (cache === undefined) mergedBySelection.set(defaults, (cache = new Map<string, PlainMapping>()));
  let merged = cache.get(selection);
  if (merged === undefined) cache.set(selection, (merged = mergeAll(matching)));
  return merged;
}

function applies({ path: scope }: FrontMatterDefault, path: string): boolean {
  if (scope === '' || path.startsWith(scope)) return true;
  if (!scope.includes('*')) return false;
  const matched = globPattern(scope, 'segment').exec(path)?.[0];
  return matched !== undefined && /^(?:$|\/)/.test(path.slice(matched.length));
}

function mergeAll(items: readonly FrontMatterDefault[]): PlainMapping {
  let merged: PlainMapping = NOTHING;
  let strongest: FrontMatterDefault | undefined;
  for (const item of items) {
    if (strongest === undefined || winsOver(item, strongest)) {
      merged = merge(merged, item.values);
      strongest = item;
    } else {
      merged = merge(item.values, merged);
    }
  }
  return merged;
}

function winsOver(item: FrontMatterDefault, other: FrontMatterDefault): boolean {
  if (item.path.length !== other.path.length) return item.path.length > other.path.length;
  return item.hasType || !other.hasType;
}

function merge(weak: PlainMapping, strong: PlainMapping): PlainMapping {
  const merged: Record<string, PlainValue> = { ...weak };
  for (const [key, value] of Object.entries(strong)) {
    const under = merged[key];
    merged[key] =
      isPlainMapping(under) && isPlainMapping(value) ? merge(under, value) : (value ?? under ?? null);
  }
  return merged;
}

/** The items of `defaults:` in `_config.yml` that apply to posts; unusable ones are noted. */
export function postDefaults(config: ConfigReader, collectionsDir: string): readonly FrontMatterDefault[] {
  const items = config.value('defaults');
  if (items === undefined) return [];
  if (!Array.isArray(items)) {
    config.complain('defaults', 'must be a list');
    return [];
  }
  const defaults: FrontMatterDefault[] = [];
  for (const item of items as readonly PlainValue[]) {
    const values = isPlainMapping(item) ? item['values'] : undefined;
    const scope = isPlainMapping(item) ? (item['scope'] ?? {}) : undefined;
    if (!isPlainMapping(values) || !isPlainMapping(scope)) {
      config.complain('defaults', 'has an item without scope and values; it is ignored');
      continue;
    }
    const type = scope['type'] ?? undefined;
    if (type !== undefined && type !== 'posts' && type !== 'post') continue;
    const path = typeof scope['path'] === 'string' ? scope['path'].replace(/^\//, '') : '';
    const inCollections = collectionsDir !== '' && path.startsWith(`${collectionsDir}/`);
    defaults.push({
      path: inCollections ? path.slice(collectionsDir.length + 1) : path,
      hasType: type !== undefined,
      values,
    });
  }
  return defaults;
}
