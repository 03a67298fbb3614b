import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { normaliseSpaces } from './normalise-spaces';

describe('normaliseSpaces', () => {
  it('takes out runs of layout spaces', () => {
    const { html } = runStep(normaliseSpaces, '<p>一&nbsp;&nbsp;&nbsp;二</p><p>三　　 四</p>');
    expect(html).toBe('<p>一 二</p><p>三 四</p>');
  });

  it('does not make a line end between Chinese characters a space', () => {
    const { html } = runStep(normaliseSpaces, '<p>稳增长，\n 促消费\nGDP\n增长</p>');
    expect(html).toBe('<p>稳增长，促消费\nGDP\n增长</p>');
    expect(runStep(normaliseSpaces, '<p>a”\n“b 一”\n二</p>').html).toBe('<p>a”\n“b 一”二</p>');
  });

  it('HT-71 removes controls from text and from words about pictures', () => {
    const { html } = runStep(normaliseSpaces, '<p>一&#1;二&#x200b;三<img alt="a&#2;b\n c"></p>');
    expect(html).toBe('<p>一二三<img alt="ab c"></p>');
  });

  it('leaves code as it is', () => {
    const { html } = runStep(normaliseSpaces, '<pre><code>a\n    b　　c</code></pre>');
    expect(html).toBe('<pre><code>a\n    b　　c</code></pre>');
  });

  it('keeps single spaces inside', () => {
    const { html } = runStep(normaliseSpaces, '<p>一 二　三&nbsp;四</p>');
    expect(html).toBe('<p>一 二　三\u00a0四</p>');
  });
});
