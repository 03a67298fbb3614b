import { escapePath, sanitizePath } from '@/lib/text/permalink-path';
import type { JekyllProfile } from './jekyll-profile';
import { permalinkPlaceholder, type Fill, type PermalinkParts } from './permalink-placeholders';

/** The styles that `permalink:` of `_config.yml` can name; anything else is a template. */
export const PERMALINK_STYLES: ReadonlyMap<string, string> = new Map([
  ['date', '/:categories/:year/:month/:day/:title:output_ext'],
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['ordinal', '/:categories/:year/:y_day/:title:output_ext'],
  ['weekdate', '/:categories/:year/W:week/:short_day/:title:output_ext'],
  ['none', '/:categories/:title:output_ext'],
]);

const PLACEHOLDER = /:([a-z_]+)/g;

/** The first placeholder of a template that does not exist; undefined for a sound template. */
export function unknownPlaceholder(template: string, profile: JekyllProfile): string | undefined {
  for (const [, name = ''] of template.matchAll(PLACEHOLDER)) {
    if (known(name, profile) === undefined) return name;
  }
  return undefined;
}

/**
 * Fills a template as Jekyll's `URL` does: values are escaped, the template's own text is not, the
 * result has one leading slash, no `..` and no `//`. Unknown placeholders stay as they are.
 */
export function fillPermalink(template: string, parts: PermalinkParts): string {
  const filled = template.replace(PLACEHOLDER, (text, name: string) => {
    const found = known(name, parts.profile);
    return found === undefined ? text : escapePath(found.fill(parts)) + found.rest;
  });
  return sanitizePath(filled);
}

/** `month_` is the placeholder `month` and an underscore. */
function known(
  name: string,
  profile: JekyllProfile,
): { readonly fill: Fill; readonly rest: string } | undefined {
  const whole = permalinkPlaceholder(name, profile);
  if (whole !== undefined) return { fill: whole, rest: '' };
  const fill = name.endsWith('_') ? permalinkPlaceholder(name.slice(0, -1), profile) : undefined;
  return fill === undefined ? undefined : { fill, rest: '_' };
}
