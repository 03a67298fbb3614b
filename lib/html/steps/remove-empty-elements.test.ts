import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { removeEmptyElements } from './remove-empty-elements';

describe('removeEmptyElements', () => {
  it('removes what shows nothing', () => {
    const { html } = runStep(
      removeEmptyElements,
      '<p>&nbsp;<br></p><ul><li> </li></ul><h2></h2><a href="/x"></a><table><tr><td>　</td></tr></table>一',
    );
    expect(html).toBe('一');
  });

  it('keeps places, pictures and the space in an empty element', () => {
    const { html } = runStep(
      removeEmptyElements,
      '<p>一<b> </b>二</p><table><tr><td></td><td>三</td></tr></table><p><img src="/a.svg"></p><hr>',
    );
    expect(html).toBe(
      '<p>一 二</p><table><tbody><tr><td></td><td>三</td></tr></tbody></table><p><img src="/a.svg"></p><hr>',
    );
  });
});
