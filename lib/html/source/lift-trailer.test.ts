import { describe, expect, it } from 'vitest';
import { liftTrailer } from './lift-trailer';

const back = '[返回证券观察新闻](//news.example/category/zhengquanguancha.html)｜[返回首页](//news.example/)';
const share = 'http://news.example/html_News/NewsShare.html?infoCode=NW202203152308495535';

describe('liftTrailer', () => {
  it('lifts the original out and drops the back links', () => {
    expect(liftTrailer(`<p>一</p>\n\n<${share}>\n\n${back}`)).toEqual({ body: '<p>一</p>', original: share });
    expect(liftTrailer(`快讯一条。（界面新闻）\n\n<http://a.example/1>\n\n${back}\n`)).toEqual({
      body: '快讯一条。（界面新闻）',
      original: 'http://a.example/1',
    });
  });

  it('takes back links to addresses with brackets', () => {
    const bracketed =
      '[返回海川证券(香港)新闻](//news.example/category/haichuan(xianggang).html)｜[返回首页](//news.example/)';
    expect(liftTrailer(`<p>一</p>\n\n<${share}>\n\n${bracketed}`)).toEqual({
      body: '<p>一</p>',
      original: share,
    });
  });

  it('drops an empty autolink', () => {
    expect(liftTrailer(`快讯一条。\n\n<>\n\n${back}`)).toEqual({ body: '快讯一条。', original: undefined });
  });

  it('finds the share page and the link after an article without back links', () => {
    expect(liftTrailer(`文字\n\n<${share}>`).original).toBe(share);
    expect(liftTrailer('<p>一</p>\n<https://a.example/1>').original).toBe('https://a.example/1');
  });

  it('leaves the last link of a site note, and links inside a body', () => {
    const note = '本站搬家了：\n\n<https://new.example>';
    expect(liftTrailer(note)).toEqual({ body: note, original: undefined });
    const inside = `<${share}>\n\n后面还有文字`;
    expect(liftTrailer(inside)).toEqual({ body: inside, original: undefined });
    const link = '[返回的礼物](https://a.example)是一本书';
    expect(liftTrailer(link).body).toBe(link);
  });

  it('reads a body of trailers only as empty', () => {
    expect(liftTrailer(`<>\n${back}`)).toEqual({ body: '', original: undefined });
    expect(liftTrailer('')).toEqual({ body: '', original: undefined });
  });

  it.each([
    '[返回的礼物](https://a.example)',
    '[回到未来](https://a.example)',
    '[返回地球的航天员成了新闻](https://a.example)',
    '[返回首页](/) 之前，请先保存',
    '[返回首页](/)｜[一本书](/b)',
  ])('leaves a last line that says something: %s', (line) => {
    expect(liftTrailer(`一。\n\n${line}`).body).toBe(`一。\n\n${line}`);
  });
});
