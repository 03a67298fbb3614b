import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { renameOldElements } from './rename-old-elements';

describe('renameOldElements', () => {
  it('gives new names', () => {
    const { html } = runStep(
      renameOldElements,
      '<strike>一</strike><acronym>二</acronym><dir><li>三</li></dir><xmp><b></xmp>',
    );
    expect(html).toBe('<s>一</s><abbr>二</abbr><ul><li>三</li></ul><pre>&lt;b></pre>');
  });
});
