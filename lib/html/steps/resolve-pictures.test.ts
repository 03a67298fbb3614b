import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { resolvePictures } from './resolve-pictures';

describe('resolvePictures', () => {
  it('IM-74 makes addresses https', () => {
    const { html } = runStep(resolvePictures, '<img src="http://a.example/1.png?a=1&b=2">');
    expect(html).toBe('<img src="https://a.example/1.png?a=1&amp;b=2">');
  });

  it('IM-75 drops pictures carried as data, with an issue', () => {
    const { html, context } = runStep(
      resolvePictures,
      '<img src="data:image/svg+xml,<svg onload=alert(1)>">一',
    );
    expect(html).toBe('一');
    expect(context.issues.map((issue) => issue.code)).toEqual(['PICTURE_REMOVED']);
  });

  it('drops a picture without any address silently', () => {
    const { html, context } = runStep(resolvePictures, '<img alt="x">一');
    expect(html).toBe('一');
    expect(context.issues).toEqual([]);
  });

  it('IM-77 keeps good candidates and takes the first one where src is missing', () => {
    const { html } = runStep(resolvePictures, '<img srcset="http://a.example/1.png 1x, javascript:x 2x">');
    expect(html).toBe('<img srcset="https://a.example/1.png 1x" src="https://a.example/1.png">');
  });

  it('drops sources and picture elements without a picture', () => {
    const { html } = runStep(
      resolvePictures,
      '<picture><source srcset="data:x 1x"><img src="/a.svg"></picture><picture><source srcset="/b.svg"></picture>',
    );
    expect(html).toBe('<picture><img src="/a.svg"></picture>');
  });
});
