import type { ConfigReader } from './config-reader';
import type { FrontMatterDefault } from './front-matter-defaults';
import { isPlainMapping, type PlainValue } from './plain-value';

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
