import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './front-matter';
import { problemNotes } from '../problems';

function read(block: string) {
  const { note, problems } = problemNotes('x.md');
  const { entries, body } = readFrontMatter(`---\n${block}\n---\nText`, note);
  const values = Object.fromEntries(Array.from(entries, ([key, { value }]) => [key, value]));
  return { values, entries, body, problems, codes: problems.map(({ code }) => code) };
}

describe('readFrontMatter', () => {
  it('reads what programs and people write every day', () => {
    const block =
      'layout: post\ntitle: "工信部：全力"\ndate: 2022-03-15 05:52:18 +0800\ntags:\n  - a\n  - 000001';
    expect(read(block)).toMatchObject({
      values: {
        layout: 'post',
        title: '工信部：全力',
        date: '2022-03-15 05:52:18 +0800',
        tags: ['a', '000001'],
      },
      problems: [],
      body: 'Text',
    });
  });

  it('knows lines and quotation marks', () => {
    const { entries } = read('a: 1\n\n"b": "x"\nc: \'y\'');
    expect(entries.get('a')).toEqual({ value: '1', line: 2, quoted: false });
    expect(entries.get('b')).toEqual({ value: 'x', line: 4, quoted: true });
    expect(entries.get('c')).toEqual({ value: 'y', line: 5, quoted: true });
  });

  it.each([
    ['FM-04', 'title: "a "quoted" title"', 'a "quoted" title'],
    ['FM-04', 'title: "他说"好"了"', '他说"好"了'],
    ['FM-04', 'title: "one" and "two"', '"one" and "two"'],
    ['FM-04', 'title: "one" said he', '"one" said he'],
    ['FM-04', String.raw`title: "C:\path "x\" y"`, String.raw`C:\path "x" y`],
    ['FM-05', 'title: Breaking: x', 'Breaking: x'],
    ['FM-06', 'title: [Video] x', '[Video] x'],
    ['FM-06', 'title: @user says', '@user says'],
    ['FM-06', 'title: `code` x', '`code` x'],
    ['FM-06', 'title: *x', '*x'],
    ['FM-06', 'title: !x y', '!x y'],
    ['FM-06', 'title: %x', '%x'],
    ['FM-07', "title: 'it's bad'", "it's bad"],
    ['FM-33', 'title: !!js/function "x"', '!!js/function "x"'],
  ])('%s %s', (_id, line, title) => {
    const { values, codes } = read(`layout: post\n${line}\ntags: [a, b]\nlist:\n  - c\nlast: 1`);
    expect(values).toEqual({ layout: 'post', title, tags: ['a', 'b'], list: ['c'], last: '1' });
    expect(codes).toEqual(['FM_YAML_INVALID']);
  });

  it.each([
    ['FM-08', 'title: C # sharp', 'C # sharp'],
    ['FM-08', 'title: &amp; more', '&amp; more'],
    ['FM-08', 'title: #快讯# 重磅', '#快讯# 重磅'],
    ['FM-09', 'title: {{ page.x }}', '{{ page.x }}'],
  ])('%s %s', (_id, line, title) => {
    expect(read(`${line}\na: 1 # comment`)).toMatchObject({
      values: { title, a: '1' },
      codes: ['FM_SCALAR_RESTORED'],
    });
  });

  it.each(['2022', '12:30', '0123', 'yes', '1e3', '600519', '2024-01-02', '.inf', '0x1F'])(
    'FM-11 title: %s stays the text it is',
    (title) => {
      expect(read(`title: ${title}`)).toMatchObject({ values: { title }, problems: [] });
    },
  );

  it.each([
    ["! 'Tagged: title'", 'Tagged: title'],
    [String.raw`! "Tagged \"title\""`, 'Tagged "title"'],
    ['!str tagged', 'tagged'],
    ['!!str 2024', '2024'],
    ['&x Anchored', 'Anchored'],
  ])('reads title: %s as YAML does', (written, title) => {
    const { values, entries, codes } = read(`title: ${written}\na: b`);
    expect(values).toEqual({ title, a: 'b' });
    expect(entries.get('title')?.quoted).toBe(/["']/.test(written));
    expect(codes).toEqual([]);
  });

  it.each([
    ['!重磅', 'FM_YAML_INVALID'],
    ['!重磅 快讯', 'FM_YAML_INVALID'],
    ['! 重磅', 'FM_SCALAR_RESTORED'],
    ['! Breaking', 'FM_SCALAR_RESTORED'],
    ['!strange x', 'FM_YAML_INVALID'],
    ['&amp; x', 'FM_SCALAR_RESTORED'],
    ['&#x4e2d; x', 'FM_SCALAR_RESTORED'],
    ['&重磅 x', 'FM_SCALAR_RESTORED'],
  ])('keeps the headline %s as written', (title, code) => {
    expect(read(`title: ${title}\na: b`)).toMatchObject({ values: { title, a: 'b' }, codes: [code] });
  });

  it.each(['null', '~', '', 'Null'])('reads nothing in title: %s, a text in title: "%s"', (nothing) => {
    expect(read(`title: ${nothing}\na: [${nothing}]`)).toMatchObject({
      values: { title: null },
      problems: [],
    });
    expect(read(`title: "${nothing}"`)).toMatchObject({ values: { title: nothing }, problems: [] });
  });

  it('FM-21 lets the last of two equal keys win and says so', () => {
    expect(read('title: A\ntitle: B')).toMatchObject({
      values: { title: 'B' },
      problems: [{ code: 'FM_DUPLICATE_KEY', line: 3 }],
    });
  });

  it('FM-24 reads around a line of dashes', () => {
    expect(read('title: A\n----foo\ntags: b')).toMatchObject({
      values: { title: 'A', tags: 'b' },
      codes: ['FM_YAML_INVALID'],
    });
  });

  it('FM-27 removes control characters', () => {
    expect(read('title: a\0b\x1bc\nt\x7fags: x')).toMatchObject({
      values: { title: 'abc', tags: 'x' },
      codes: ['FM_CONTROL_REMOVED'],
    });
  });

  it('FM-28 FM-29 keeps other keys when aliases explode or go round', () => {
    const bomb = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(10)}]`,
    );
    const { values, codes } = read(['title: A', 'l0: &l0 [x]', ...bomb].join('\n'));
    expect(values['title']).toBe('A');
    expect(codes).toEqual(['FM_YAML_INVALID']);
    expect(JSON.stringify(values).length).toBeLessThan(2000);
    expect(read('title: A\na: &a [*a]')).toMatchObject({
      values: { title: 'A', a: '&a [*a]' },
      codes: ['FM_YAML_INVALID'],
    });
  });

  it('FM-30 keeps other keys when brackets never end', () => {
    expect(read(`title: A\nx: ${'['.repeat(20_000)}`)).toMatchObject({
      values: { title: 'A' },
      codes: ['FM_YAML_INVALID'],
    });
  });

  it('FM-34 drops keys that reach a prototype, in broken front matter too', () => {
    for (const broken of ['', '\ntitle: "a "b" c"']) {
      const { entries } = read(`__proto__: {polluted: 1}\nconstructor: x\na: 1${broken}`);
      expect([...entries.keys()]).not.toContain('__proto__');
      expect([...entries.keys()]).not.toContain('constructor');
    }
    expect('polluted' in {}).toBe(false);
  });

  it.each([
    ['just text', ['FM_NOT_A_MAPPING']],
    ['- a\n- b', ['FM_NOT_A_MAPPING']],
    ['', ['FM_NOT_A_MAPPING']],
    ['# comment', []],
  ])('FM-35 %j gives no keys', (block, codes) => {
    expect(read(block)).toMatchObject({ values: {}, codes, body: 'Text' });
  });
});
