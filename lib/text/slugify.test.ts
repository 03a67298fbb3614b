import { describe, expect, it } from 'vitest';
import { slugify } from './slugify';

describe('slugify', () => {
  it.each([
    ['The _config.yml file', 'default', false, 'the-config-yml-file'],
    ['The _config.yml file', 'pretty', false, 'the-_config.yml-file'],
    ['The _config.yml file', 'pretty', true, 'The-_config.yml-file'],
    ['The _config.yml file', 'ascii', false, 'the-config-yml-file'],
    ['The _config.yml file', 'raw', false, 'the-_config.yml-file'],
    ['The _config.yml file', 'none', false, 'the _config.yml file'],
    ['The _config.yml file', 'none', true, 'The _config.yml file'],
    ['Ångström Straße Łódź 中文', 'latin', false, 'angstrom-strasse-lodz'],
    ['中文 标题！', 'default', false, '中文-标题'],
    ['中文 a', 'ascii', false, 'a'],
    ['-a-', 'default', false, 'a'],
    ['--a--', 'raw', false, '-a-'],
    ['！！', 'pretty', true, ''],
    ['anxinguojizhengquan(xianggang)', 'pretty', true, 'anxinguojizhengquan(xianggang)'],
  ] as const)('%s in mode %s, cased %s', (text, mode, cased, slug) => {
    expect(slugify(text, { mode, cased })).toBe(slug);
  });

  it.each([
    ['cafe\u0301 x', 'default', 'cafe\u0301-x', 'cafe-x'],
    ['cafe\u0301 x', 'pretty', 'cafe\u0301-x', 'cafe-x'],
    ['caf\u00e9 x', 'default', 'caf\u00e9-x', 'caf\u00e9-x'],
    ['हिन्दी', 'default', 'हिन्दी', 'हिन-दी'],
    ['a Ⅷ b', 'default', 'a-b', 'a-ⅷ-b'],
    ['a ❤️ b', 'pretty', 'a-\ufe0f-b', 'a-b'],
    ['中文，标题', 'pretty', '中文-标题', '中文-标题'],
  ] as const)('%s in mode %s is %s in Jekyll 4 and %s in Jekyll 3', (text, mode, marks, alnum) => {
    expect(slugify(text, { mode })).toBe(marks);
    expect(slugify(text, { mode, alphabet: 'alnum' })).toBe(alnum);
  });
});
