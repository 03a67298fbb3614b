import { describe, expect, it } from 'vitest';
import { parseFeedFile } from './routes';

describe('parseFeedFile', () => {
  it.each([
    ['a.xml', { name: 'a', format: 'atom' }],
    ['a.xml.json', { name: 'a.xml', format: 'json' }],
    ['%E4%B8%AD%E6%96%87.rss', { name: '中文', format: 'rss' }],
    ['a%2Fb.xml', { name: 'a/b', format: 'atom' }],
  ])('%s', (segment, file) => expect(parseFeedFile(segment)).toEqual(file));

  it.each(['a', '.xml', 'a.atom', 'a.XML', '%a0.xml', 'a%00.xml', 'a.xml/'])('%s is none', (segment) =>
    expect(parseFeedFile(segment)).toBeUndefined(),
  );
});
