import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareBody } from './prepare-body';
import { hostileHtml } from './testing/hostile-html';
import { violationsOf } from './testing/violations-of';

const format = fc.constantFrom('html' as const, 'markdown' as const);
const anyBody = fc.oneof(hostileHtml, fc.string({ unit: 'binary' }), fc.string());

describe('prepareBody, for any body', { timeout: 60_000 }, () => {
  it('never throws, and its HTML holds only allowed elements, attributes and addresses', () => {
    fc.assert(
      fc.property(anyBody, format, fc.option(fc.webUrl()), (body, bodyFormat, original) => {
        const { html, issues } = prepareBody({
          body,
          format: bodyFormat,
          title: '标题',
          original: original ?? undefined,
        });
        expect(violationsOf(html)).toEqual([]);
        expect(issues.map(({ code }) => code)).not.toContain('BODY_UNREADABLE');
      }),
      { numRuns: 1_000 },
    );
  });

  it('is idempotent: its own HTML stays as it is', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const once = prepareBody({ body, format: 'html', title: '标题' });
        const twice = prepareBody({ body: once.html, format: 'html', title: '标题' });
        expect(twice.html).toBe(once.html);
        expect(twice.text).toBe(once.text);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps the text of plain paragraphs', () => {
    const line = fc.string({
      unit: fc.constantFrom(...Array.from('稳增长促消费工业5G a，。“”%')),
      minLength: 1,
      maxLength: 30,
    });
    const words = (text: string): string => text.replace(/\s+/g, '');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), format, (lines, bodyFormat) => {
        const body = lines.map((text) => `<p>${text}</p>`).join('\n');
        const { text } = prepareBody({ body, format: bodyFormat, title: '' });
        expect(words(text)).toBe(words(lines.join('')));
      }),
      { numRuns: 500 },
    );
  });

  it('holds no control, noncharacter or lone surrogate', () => {
    fc.assert(
      fc.property(anyBody, format, (body, bodyFormat) => {
        const { html, text } = prepareBody({ body, format: bodyFormat, title: '' });
        expect(html + text).not.toMatch(
          /[\0-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u,
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
