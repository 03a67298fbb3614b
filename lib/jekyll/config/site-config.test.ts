import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSiteConfig } from './site-config';
import { PROPERTY_RUNS } from '../testing/property-runs';

describe('parseSiteConfig', () => {
  it('has a value for everything without a file', () => {
    const { config, problems } = parseSiteConfig(undefined);
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      title: 'Broadsheet',
      url: '',
      baseurl: '',
      lang: 'zh-CN',
      timezone: 'Asia/Shanghai',
      urlTimezone: 'UTC',
      profile: 'pages',
      permalink: '/:categories/:year/:month/:day/:title:output_ext',
      future: true,
      unpublished: false,
      limitPosts: 0,
      excerptSeparator: '\n\n',
    });
  });

  it('reads what publishers set', () => {
    const text =
      'title: 金融消息\nurl: https://news.example.com/\nbaseurl: /finance/\nlang: zh_CN\ntimezone: asia/shanghai\n' +
      'permalink: pretty\nfuture: no\nunpublished: yes\nlimit_posts: 5\nmarkdown_ext: "md,MKD"\ninclude: [_pages]\n' +
      'exclude: [drafts/]\ncollections_dir: /content/\nexcerpt_separator: <!--more-->\nredirect_from: {json: false}\n' +
      'broadsheet: {profile: 4, url_timezone: UTC, timezone: UTC+9}';
    const { config, problems } = parseSiteConfig(text);
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      title: '金融消息',
      url: 'https://news.example.com',
      baseurl: '/finance',
      lang: 'zh-CN',
      timezone: 'Etc/GMT-9',
      urlTimezone: 'UTC',
      profile: '4',
      permalink: '/:categories/:year/:month/:day/:title/',
      future: false,
      unpublished: true,
      limitPosts: 5,
      markdownExtensions: ['.md', '.mkd'],
      include: ['.htaccess', '_pages'],
      collectionsDir: 'content',
      excerptSeparator: '<!--more-->',
      redirectsJson: false,
    });
    expect(config.exclude).toContain('drafts/');
    expect(config.exclude).toContain('node_modules');
  });

  it.each([
    ['lang: en\ntimezone: Beijing', 'timezone', { timezone: 'UTC' }],
    ['url: javascript:alert(1)', 'url', { url: '' }],
    ['baseurl: "../x"', 'baseurl', { baseurl: '' }],
    ['lang: "?"', 'lang', { lang: 'zh-CN' }],
    ['future: maybe', 'future', { future: true }],
    ['limit_posts: -1', 'limit_posts', { limitPosts: 0 }],
    ['title: [a]', 'title', { title: 'Broadsheet' }],
    [
      'permalink: /:nonsense/',
      'permalink',
      { permalink: '/:categories/:year/:month/:day/:title:output_ext' },
    ],
    ['broadsheet: {profile: 5}', 'profile', { profile: 'pages' }],
    ['broadsheet: {liquid: all}', 'liquid', { liquid: 'safe' }],
    ['baseurl: "/a b"', 'baseurl', { baseurl: '' }],
    ['defaults: x', 'defaults', { defaults: [] }],
    ['defaults: [{scope: {path: ""}}]', 'defaults', { defaults: [] }],
    ['broadsheet: yes', 'broadsheet', { profile: 'pages' }],
  ])('complains about %s and goes on', (text, key, kept) => {
    const { config, problems } = parseSiteConfig(text);
    expect(config).toMatchObject(kept);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: '_config.yml', code: 'CONFIG_INVALID' });
    expect(problems[0]?.message).toContain(key);
  });

  it.each(['title: "a', 'a: &a [*a]', '- x', 'text'])(
    'takes all defaults where %j is no settings',
    (text) => {
      const { config, problems } = parseSiteConfig(text);
      expect(config).toEqual(parseSiteConfig(undefined).config);
      expect(problems).toMatchObject([{ code: 'CONFIG_INVALID' }]);
    },
  );

  it('takes the permalink of the posts collection before that of the site', () => {
    const { config } = parseSiteConfig(
      'permalink: pretty\ncollections:\n  posts:\n    permalink: /:year/:title/',
    );
    expect(config.permalink).toBe('/:year/:title/');
    expect(parseSiteConfig('collections: [posts]').problems).toEqual([]);
  });

  it.each([
    ['permalink: weekdate', '4', '/:categories/:year/W:week/:short_day/:title:output_ext'],
    ['permalink: /:w_year/:title/', '4', '/:w_year/:title/'],
    ['permalink: /:year/:title/', 'pages', '/:year/:title/'],
    ['permalink: pretty\nbroadsheet: {profile: 4}', '4', '/:categories/:year/:month/:day/:title/'],
  ])('takes %j for a site of Jekyll %s', (text, profile, permalink) => {
    const { config, problems } = parseSiteConfig(text);
    expect(config).toMatchObject({ profile, permalink });
    expect(problems).toEqual([]);
  });

  it('says that Jekyll 3.10 has no weeks', () => {
    const { config, problems } = parseSiteConfig('permalink: weekdate\nbroadsheet: {profile: pages}');
    expect(config).toMatchObject({
      profile: 'pages',
      permalink: '/:categories/:year/:month/:day/:title:output_ext',
    });
    expect(problems[0]?.message).toContain(':week in Jekyll 3.10');
  });

  it('keeps every setting for templates, where they are run', () => {
    expect(parseSiteConfig('motto: x').config).not.toHaveProperty('settings');
    const { config } = parseSiteConfig('motto: x\nbroadsheet: {liquid: full}');
    expect(config).toMatchObject({ liquid: 'full', settings: { motto: 'x' } });
  });

  it('can be sent to a worker', () => {
    const { config } = parseSiteConfig(
      'defaults: [{scope: {path: a, type: posts}, values: {lang: fr, a: {b: c}}}]',
    );
    expect(structuredClone(config)).toEqual({
      ...config,
      defaults: [{ path: 'a', hasType: true, values: { lang: 'fr', a: { b: 'c' } } }],
    });
  });

  it('never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('url', ':', ' ', '\n', '-', '[', '&a', '*a', 'defaults', '"') }),
    );
    fc.assert(
      fc.property(text, (settings) => {
        const { config } = parseSiteConfig(settings);
        expect(structuredClone(config)).toBeTypeOf('object');
      }),
      PROPERTY_RUNS,
    );
  });

  it('is read from a real site', () => {
    const example = new URL('../../../content/_config.yml', import.meta.url);
    expect(parseSiteConfig(readFileSync(example, 'utf8')).problems).toEqual([]);
  });
});
