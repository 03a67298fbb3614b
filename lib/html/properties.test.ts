import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareBody } from './prepare-body';
import { holds, PROPERTY_TIMEOUT } from './testing/holds';
import { hostileHtml } from './testing/hostile-html';
import { hostileMarkdown } from './testing/hostile-markdown';
import { violationsOf } from './testing/violations-of';

const format = fc.constantFrom('html' as const, 'markdown' as const);
const anyBody = fc.oneof(hostileHtml, hostileMarkdown, fc.string({ unit: 'binary' }), fc.string());

describe('prepareBody, for any body', { timeout: PROPERTY_TIMEOUT }, () => {
  it('never throws, and its HTML holds only allowed elements, attributes and addresses', () => {
    holds(
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
    );
  });

  it('is idempotent: its own HTML stays as it is', () => {
    holds(
      fc.property(anyBody, (body) => {
        const once = prepareBody({ body, format: 'html', title: '标题' });
        const twice = prepareBody({ body: once.html, format: 'html', title: '标题' });
        expect(twice.html).toBe(once.html);
        expect(twice.text).toBe(once.text);
      }),
    );
  });

  it('makes HTML of Markdown that stays as it is', () => {
    holds(
      fc.property(hostileMarkdown, (body) => {
        // Liquid that was shown on purpose would be read a second time.
        fc.pre(!body.includes('{%'));
        const once = prepareBody({ body, format: 'markdown', title: '标题' });
        const twice = prepareBody({ body: once.html, format: 'html', title: '标题' });
        expect(twice.html).toBe(once.html);
      }),
    );
  });

  it('keeps the text of plain paragraphs', () => {
    const line = fc.string({
      unit: fc.constantFrom(...Array.from('稳增长促消费工业5G a，。“”%')),
      minLength: 1,
      maxLength: 30,
    });
    const words = (text: string): string => text.replace(/\s+/g, '');
    holds(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), format, (lines, bodyFormat) => {
        const body = lines.map((text) => `<p>${text}</p>`).join('\n');
        const { text } = prepareBody({ body, format: bodyFormat, title: '' });
        expect(words(text)).toBe(words(lines.join('')));
      }),
    );
  });

  it('holds no control, noncharacter or lone surrogate', () => {
    holds(
      fc.property(anyBody, format, (body, bodyFormat) => {
        const { html, text } = prepareBody({ body, format: bodyFormat, title: '' });
        expect(html + text).not.toMatch(
          /[\0-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u,
        );
      }),
    );
  });
});
