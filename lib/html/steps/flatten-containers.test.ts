import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { flattenContainers } from './flatten-containers';

describe('flattenContainers', () => {
  it('makes paragraphs of containers and loose text', () => {
    const { html } = runStep(
      flattenContainers,
      '<div>一<b>二</b></div>三<section><div>四</div><p>五</p>六</section>',
    );
    expect(html).toBe('<p>一<b>二</b></p><p>三</p><p>四</p><p>五</p><p>六</p>');
  });

  it('HT-55 leaves no block in a paragraph, heading or emphasis', () => {
    const { html } = runStep(
      flattenContainers,
      '<b><p>一</p></b><h2><div>二</div><p>三</p></h2><p><button></button></p>',
    );
    expect(html).toBe('<p>一</p><h2> 二  三 </h2><p><button></button></p>');
  });

  it('HT-45 keeps an article that stands in a form', () => {
    const { html } = runStep(flattenContainers, '<form action="//e.example"><div><p>一</p></div></form>');
    expect(html).toBe('<p>一</p>');
  });

  it('puts a link around a block inside it, and drops one that was never closed', () => {
    const { html } = runStep(
      flattenContainers,
      '<a href="/x"><div>一</div></a><a href="/y"><p>1</p><p>2</p><p>3</p><p>4</p></a>',
    );
    expect(html).toBe('<p><a href="/x">一</a></p><p>1</p><p>2</p><p>3</p><p>4</p>');
  });

  it('takes away a table for layout and a figure of nothing', () => {
    const { html } = runStep(
      flattenContainers,
      '<table><tr><td><p>一</p>二</td></tr></table><figure>三<figcaption>四</figcaption></figure>',
    );
    expect(html).toBe('<p>一</p><p>二</p><p>三</p><p>四</p>');
  });

  it('keeps cells, items and code as they read', () => {
    const { html } = runStep(
      flattenContainers,
      '<table><tr><td>一</td><td>二<div>三</div></td></tr></table><ul><li>四<ul><li>五</li></ul></li></ul><pre><div>a</div>b</pre>',
    );
    expect(html).toBe(
      '<table><tbody><tr><td>一</td><td><p>二</p><p>三</p></td></tr></tbody></table><ul><li>四<ul><li>五</li></ul></li></ul><pre>a\nb</pre>',
    );
  });
});
