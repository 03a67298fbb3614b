import type { RawPost } from '@/lib/model/raw-post';
import { isFalsy, type PostFields } from '../front-matter/post-fields';
import type { NoteProblem } from '../problems';
import type { SiteConfig } from '../config/site-config';
import { runLiquid } from './liquid-engine';
import { liquidScope } from './liquid-scope';
import { resolveSiteLinks } from './resolve-site-links';
import type { SiteFiles } from './site-files';

/** The Liquid of a post's body, as far as the site wants it run. */
export interface LiquidReading {
  readonly body: string;
  /** True when the result holds what other files of the site say, such as another post's URL. */
  readonly refersToOthers: boolean;
}

/** What a template may say of other posts; `site[name]` may be anything. */
const OTHER_POSTS = /\bsite\s*(?:\.\s*(?:posts|categories|tags)\b|\[)/;

/** A post with all that its templates may know. */
export interface LiquidInput {
  readonly post: RawPost;
  readonly fields: PostFields;
  readonly config: SiteConfig;
  /** Undefined where nothing else of the site is known; links to other posts then stay as they are written. */
  readonly files: SiteFiles | undefined;
  readonly note: NoteProblem;
}

/**
 * Runs what Liquid a body holds: everything where the site asks for it (`broadsheet: {liquid: full}`), and always the
 * addresses of this site. What fails is noted, and the text stays as it is written.
 */
export function readLiquid({ post, fields, config, files, note }: LiquidInput): LiquidReading {
  const { body, bodyLine } = post;
  const wanted = fields.get('render_with_liquid');
  if (wanted !== undefined && isFalsy(wanted)) return { body, refersToOthers: false };
  const isFull = config.liquid === 'full';
  let text = body;
  if (isFull) {
    const result = runLiquid(body, liquidScope(post, fields.values(), config, files), config);
    if ('text' in result) text = result.text;
    else {
      const { failure, line } = result;
      note(
        'LIQUID_FAILED',
        bodyLine + line,
        `Liquid was not run: ${failure}. The text is shown as it is written.`,
      );
    }
  }
  if (files !== undefined) text = resolveSiteLinks(text, config.baseurl, files, note, bodyLine);
  const refersToOthers = /\{%-?\s*(?:post_url|link)\s/.test(body) || (isFull && OTHER_POSTS.test(body));
  return { body: text, refersToOthers };
}
