import type { SiteConfig } from '../config/site-config';
import type { FullLiquid, LiquidResult } from './full-liquid';

let Engine: typeof FullLiquid | undefined;
const engines = new WeakMap<SiteConfig, FullLiquid>();

/** Loads the engine where the site wants its templates run; nobody else waits for it. Needed before runLiquid. */
export async function loadLiquid({ liquid }: Pick<SiteConfig, 'liquid'>): Promise<void> {
  if (liquid === 'full') Engine ??= (await import('./full-liquid')).FullLiquid;
}

/** Runs a template of that site. */
export function runLiquid(template: string, scope: object, config: SiteConfig): LiquidResult {
  let engine = engines.get(config);
  if (!engine) {
    if (!Engine) return { failure: 'the engine is not loaded', line: 0 };
    engines.set(config, (engine = new Engine(config.baseurl, config.url, config.urlTimezone)));
  }
  return engine.run(template, scope);
}
