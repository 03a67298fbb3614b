import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readYamlBlock } from './yaml-block';

describe('readYamlBlock', () => {
  it('keeps every scalar as text', () => {
    const block = 'a: 2022\nb: 12:30\nc: 0123\nd: yes\ne: 1e3\nf: 2022-03-15\ng:\nh: null';
    expect(readYamlBlock(block).value).toEqual({
      a: '2022',
      b: '12:30',
      c: '0123',
      d: 'yes',
      e: '1e3',
      f: '2022-03-15',
      g: null,
      h: null,
    });
  });

  it('reads nothing where YAML does, but not in quotes', () => {
    expect(readYamlBlock('[a, null, ~, Null, "null", \'~\', nULL, !str null]').value).toEqual([
      ...['a', null, null, null, 'null', '~', 'nULL', 'null'],
    ]);
  });

  it('reads texts that are tagged as such', () => {
    expect(readYamlBlock("a: ! 'b: c'\nd: !str e\nf: !!str 2024\ng: &x h\ni: *x").value).toEqual({
      a: 'b: c',
      d: 'e',
      f: '2024',
      g: 'h',
      i: 'h',
    });
  });

  it('FM-21 lets the last of two equal keys win', () => {
    expect(readYamlBlock('a: 1\na: 2').value).toEqual({ a: '2' });
  });

  it('FM-24 is not cut short by a line that begins with dashes', () => {
    expect(readYamlBlock('a: |\n  x\n  ---\n  y').value).toEqual({ a: 'x\n---\ny\n' });
    expect(readYamlBlock('a: 1\n----foo\nb: 2').value).toBeUndefined();
  });

  it('FM-28 refuses an alias bomb without unfolding it', () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(10)}]`,
    );
    expect(readYamlBlock(['l0: &l0 [x]', ...levels].join('\n')).value).toBeUndefined();
  });

  it('FM-29 refuses a cycle', () => {
    expect(readYamlBlock('a: &a [*a]').value).toBeUndefined();
  });

  it.each(['[', '{a: ', '- '])('FM-30 survives “%s” nested without end', (opening) => {
    expect(readYamlBlock(opening.repeat(200_000)).value).toBeUndefined();
  });

  it.each(['\n', ' \n', '\u2028', '\t\n\n'])(
    'FM-31 is not held up by blank lines, %j without end',
    (blank) => {
      expect(readYamlBlock(`a: 1\n${blank.repeat(200_000)}\nb: 2`)).toHaveProperty('value');
    },
  );

  it.each(['!!js/function "x"', '!!js/regexp /x/', '!!binary aGk=', '!!set {a, b}'])(
    'FM-33 makes nothing of %s',
    (value) => {
      expect(readYamlBlock(`a: ${value}`).value).toBeUndefined();
    },
  );

  it('FM-34 drops keys that reach a prototype', () => {
    const { value } = readYamlBlock(
      '__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\na: {__proto__: {polluted: 1}}',
    );
    expect(JSON.stringify(value)).toBe('{"a":{}}');
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect('polluted' in {}).toBe(false);
  });

  it('gives back lists and scalars as they are', () => {
    expect(readYamlBlock('- a\n- b').value).toEqual(['a', 'b']);
    expect(readYamlBlock('just text').value).toBe('just text');
    expect(readYamlBlock('').value).toBeNull();
    expect(readYamlBlock('# only a comment').value).toBeNull();
  });

  it('says where YAML ends', () => {
    expect(readYamlBlock('a: 1\nb: "x" y')).toMatchObject({ line: 1 });
  });
});

describe('the guard around gray-matter', () => {
  it('FM-01 is the only place in the app that calls it', () => {
    const root = new URL('../../..', import.meta.url).pathname;
    const callers = ['app', 'components', 'lib', 'scripts', 'tools'].flatMap((folder) =>
      readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:tsx?|mjs|js)$/.test(file) && !/\.test\.tsx?$/.test(file))
        .filter((file) =>
          /from 'gray-matter'|require\('gray-matter'\)/.test(
            readFileSync(`${root}/${folder}/${file}`, 'utf8'),
          ),
        )
        .map((file) => `${folder}/${file}`),
    );
    // The other one is what the bench compares with, on posts of its own.
    expect(callers).toEqual(['lib/jekyll/config/yaml-block.ts', 'tools/bench/worst/one-post.ts']);
  });

  it('has a YAML reader without the known faults', () => {
    const { version } = createRequire(import.meta.url)('js-yaml/package.json') as { version: string };
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(4_003_002);
  });
});
