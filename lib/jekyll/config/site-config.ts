import type { Problem } from '@/lib/model/problem';
import type { Site } from '@/lib/model/site';
import { PERMALINK_STYLES, unknownPlaceholder } from '../permalink/template';
import { problemNotes } from '../problems';
import { isPlainMapping, type PlainMapping, readYamlBlock } from './yaml-block';
import { postDefaults, type FrontMatterDefault } from './defaults';
import { ConfigReader } from './config-reader';
import type { JekyllProfile } from './jekyll-profile';
import { languageTag } from './language-tag';

/** All settings that the rules need. Plain data: it can be sent to a worker. */
export interface SiteConfig extends Site {
  readonly profile: JekyllProfile;
  /** Zone in which the old builder made URLs and read dates without an offset. */
  readonly urlTimezone: string;
  /** Template of post URLs; the styles are spelled out. */
  readonly permalink: string;
  /** Whether posts of the future are shown. */
  readonly future: boolean;
  /** Whether posts with `published: false` are shown. */
  readonly unpublished: boolean;
  readonly showDrafts: boolean;
  /** Only the newest so many posts are shown; 0 for all. */
  readonly limitPosts: number;
  /** Where Jekyll cuts the excerpt; empty for none. */
  readonly excerptSeparator: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Folder that alone may hold `_posts`, without slashes; empty for the whole content folder. */
  readonly collectionsDir: string;
  /** Lower case, with the dot. */
  readonly markdownExtensions: readonly string[];
  /** Those of `defaults:` that apply to posts. */
  readonly defaults: readonly FrontMatterDefault[];
  /** Whether `/redirects.json` is served. */
  readonly redirectsJson: boolean;
  /** Whether posts are templates that are run, or text in which only addresses of this site are resolved. */
  readonly liquid: 'safe' | 'full';
  /** Everything in `_config.yml`, for templates; only where they are run. */
  readonly settings?: PlainMapping;
}

const DEFAULT_EXCLUDES = [
  ...['.sass-cache', '.jekyll-cache', 'gemfiles', 'Gemfile', 'Gemfile.lock', 'node_modules', 'CNAME'],
  ...['vendor/bundle/', 'vendor/cache/', 'vendor/gems/', 'vendor/ruby/'],
];

/** What stands under `broadsheet:`, for which Jekyll has no setting. */
const OWN_KEYS = ['profile', 'url_timezone', 'timezone', 'liquid'];

/** Settings that change what a page looks like, but neither which posts are published nor where. */
const COSMETIC = new Set([
  'redirect_from',
  'title',
  'name',
  'description',
  'url',
  'lang',
  'locale',
  'excerpt_separator',
]);

/** Settings as they were read. */
export interface ParsedConfig {
  readonly config: SiteConfig;
  /** Whether the file says nothing at all. */
  readonly isBlank: boolean;
  readonly problems: readonly Problem[];
  /**
   * The first of the problems for which posts might be published that should not be, or at other URLs; undefined
   * where all of them are about looks.
   */
  readonly fault: Problem | undefined;
  /** The problem for which nothing of the file can be used. */
  readonly unusable: Problem | undefined;
}

/**
 * Reads `_config.yml`, which may be missing. What cannot be used is a problem and takes its default;
 * unknown settings are ignored, but named where they stand under `broadsheet:`, where all are ours.
 *
 * The profile is that of GitHub Pages unless it is set or `permalink` needs Jekyll 4.
 *
 * Without `timezone` URLs are made in UTC, the clock of the builders that most sites were built on, and
 * times are shown in China's zone on a Chinese site, in UTC on any other. `lang` is `zh-CN` unless set.
 * `future` is true unless set, as on GitHub Pages.
 */
export function parseSiteConfig(text: string | undefined): ParsedConfig {
  const { note, problems } = problemNotes('_config.yml');
  const lines = (text ?? '').replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const reading = readYamlBlock(lines);
  if (reading.value === undefined) {
    note(
      'CONFIG_INVALID',
      openedAt(lines, reading.reason) ?? reading.line + 1,
      `_config.yml is not YAML: ${reading.reason}.`,
    );
  } else if (reading.value !== null && !isPlainMapping(reading.value)) {
    note('CONFIG_INVALID', 1, '_config.yml is not made of keys and values.');
  }
  const unusable = problems[0];
  let fault = unusable;
  const complain = (path: readonly string[], what: string): void => {
    note('CONFIG_INVALID', lineOf(path, lines), `_config.yml: ${path.join('.')} ${what}.`);
    if (!COSMETIC.has(path[0] ?? '')) fault ??= problems.at(-1);
  };
  const config = new ConfigReader(isPlainMapping(reading.value) ? reading.value : {}, complain);
  const own = config.mapping('broadsheet');
  for (const key of own.keys()) {
    if (OWN_KEYS.includes(key)) continue;
    const meant = OWN_KEYS.find((known) => isNearly(key, known));
    const hint = meant === undefined ? `known are ${OWN_KEYS.join(', ')}` : `did you mean ${meant}?`;
    const line = lineOf(['broadsheet', key], lines);
    note('CONFIG_UNKNOWN', line, `_config.yml: broadsheet.${key} is no setting; ${hint}`);
  }
  const zone = config.parsed('timezone', timeZone, 'a time zone such as Asia/Shanghai; it is ignored');
  const lang =
    config.parsed(config.value('lang') === undefined ? 'locale' : 'lang', languageTag, 'a language tag') ??
    'zh-CN';
  const wanted = wantedPermalink(config);
  const profile = profileOf(own, wanted);
  const liquid = liquidOf(own);
  const collectionsDir = config.text('collections_dir')?.replace(/^\/+|\/+$/g, '') ?? '';
  const parsed: SiteConfig = {
    title: config.text('title') ?? config.text('name') ?? 'Broadsheet',
    description: config.text('description') ?? '',
    url: config.parsed('url', siteUrl, 'an http(s) URL; it is ignored') ?? '',
    baseurl: config.parsed('baseurl', basePath, 'a path of letters and digits; it is ignored') ?? '',
    lang,
    timezone: own.parsed('timezone', timeZone, 'a time zone') ?? zone ?? homeZone(lang),
    urlTimezone: own.parsed('url_timezone', timeZone, 'a time zone') ?? zone ?? 'UTC',
    profile,
    permalink: soundPermalink(wanted, profile, config),
    future: config.flag('future', true),
    unpublished: config.flag('unpublished', false),
    showDrafts: config.flag('show_drafts', false),
    limitPosts: config.count('limit_posts'),
    excerptSeparator: excerptSeparator(config),
    include: ['.htaccess', ...config.list('include')],
    exclude: [...config.list('exclude'), ...DEFAULT_EXCLUDES],
    collectionsDir,
    markdownExtensions: markdownExtensions(config),
    defaults: postDefaults(config, collectionsDir),
    redirectsJson: config.mapping('redirect_from').flag('json', true),
    liquid,
    ...(liquid === 'full' && isPlainMapping(reading.value) ? { settings: reading.value } : {}),
  };
  return { config: parsed, isBlank: reading.value === null, problems, fault, unusable };
}

/**
 * Where the quote or bracket stands that is never closed, which YAML notices at the end of the file only; counted
 * from 1, undefined for another slip.
 */
function openedAt(text: string, reason: string): number | undefined {
  const [, kind] = /end of the stream within a (double quoted|single quoted|flow)/.exec(reason) ?? [];
  if (kind === undefined) return undefined;
  const count = (line: string, pattern: RegExp) => line.match(pattern)?.length ?? 0;
  const lines = text.split('\n');
  const at =
    kind === 'flow'
      ? lines.findLastIndex((line) => count(line, /[[{]/g) > count(line, /[\]}]/g))
      : lines.findIndex((line) => count(line, kind === 'double quoted' ? /"/g : /'/g) % 2 === 1);
  return at < 0 ? undefined : at + 1;
}

/** Line of the setting at a path of keys, counted from 1; that of the key around it where it has none of its own. */
function lineOf(path: readonly string[], text: string): number {
  const lines = text.split('\n');
  let found = -1;
  for (const key of path) {
    const pattern = new RegExp(`^[\\s-]*["']?${key.replace(/[^\w]/g, '\\$&')}["']?\\s*:`);
    const next = lines.findIndex((line, index) => index > found && pattern.test(line));
    if (next < 0) break;
    found = next;
  }
  return found + 1;
}

/** Whether one letter more, less, other or exchanged with its neighbour makes the one word of the other. */
function isNearly(word: string, known: string): boolean {
  const plain = word.toLowerCase().replaceAll('-', '_');
  if (plain === known) return true;
  const [short, long] = plain.length < known.length ? [plain, known] : [known, plain];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return (
    short.slice(at + 1) === long.slice(at + 1) || (isSwapped && short.slice(at + 2) === long.slice(at + 2))
  );
}

function homeZone(lang: string): string {
  return /^zh\b/i.test(lang) ? 'Asia/Shanghai' : 'UTC';
}

function siteUrl(text: string): string | undefined {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).origin : undefined;
}

function basePath(text: string): string | undefined {
  const path = text.replace(/^\/+|\/+$/g, '');
  if (path === '') return '';
  return /^[\w.~-]+(?:\/[\w.~-]+)*$/.test(path) && !path.includes('..') ? `/${path}` : undefined;
}

function liquidOf(own: ConfigReader): SiteConfig['liquid'] {
  const text = own.text('liquid') ?? 'safe';
  if (text === 'safe' || text === 'full') return text;
  own.complain('liquid', 'must be safe or full; safe is used');
  return 'safe';
}

/** A placeholder that only Jekyll 4 knows says which Jekyll made the site. */
function profileOf(own: ConfigReader, permalink: string): JekyllProfile {
  const text = own.text('profile');
  if (text === '4' || text === 'pages') return text;
  if (text !== undefined) own.complain('profile', 'must be pages or 4; it is ignored');
  const isOf4 =
    unknownPlaceholder(permalink, 'pages') !== undefined && unknownPlaceholder(permalink, '4') === undefined;
  return isOf4 ? '4' : 'pages';
}

/** `collections.posts.permalink` is a template as it stands; `permalink` may name a style. */
function wantedPermalink(config: ConfigReader): string {
  // Collections may also be a list of names.
  const isList = Array.isArray(config.value('collections'));
  const ofPosts = isList ? undefined : config.mapping('collections').mapping('posts').text('permalink');
  const style = config.text('permalink') ?? 'date';
  return ofPosts ?? PERMALINK_STYLES.get(style) ?? style;
}

function soundPermalink(wanted: string, profile: JekyllProfile, config: ConfigReader): string {
  const unknown = unknownPlaceholder(wanted, profile);
  if (unknown === undefined) return wanted;
  const hint = unknownPlaceholder(wanted, '4') === undefined ? ' in Jekyll 3.10 (broadsheet.profile)' : '';
  config.complain('permalink', `has no placeholder :${unknown}${hint}; the style “date” is used`);
  return PERMALINK_STYLES.get('date') ?? wanted;
}

/** A separator may be white space alone, so it is not trimmed. */
function excerptSeparator(config: ConfigReader): string {
  const value = config.value('excerpt_separator') ?? '\n\n';
  if (typeof value === 'string') return value;
  config.complain('excerpt_separator', 'must be a text');
  return '\n\n';
}

function markdownExtensions(config: ConfigReader): readonly string[] {
  const text = config.text('markdown_ext') ?? 'markdown,mkdown,mkdn,mkd,md';
  return text.split(',').map((extension) => `.${extension.trim().toLowerCase().replace(/^\./, '')}`);
}

/**
 * The IANA name of a time zone as `timezone:` of `_config.yml` gives it: such a name in any case, or an
 * offset of whole hours (`UTC+8`, `+08:00`). Undefined for anything else.
 */
function timeZone(text: string): string | undefined {
  const [, sign, hours] = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?00)?$/i.exec(text.trim()) ?? [];
  // The names of the Etc area count westward.
  const name = hours === undefined ? text.trim() : `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
