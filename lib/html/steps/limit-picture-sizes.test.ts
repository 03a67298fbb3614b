import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { limitPictureSizes } from './limit-picture-sizes';

describe('limitPictureSizes', () => {
  it('IM-79 keeps whole pixels in a sane range', () => {
    const { html } = runStep(
      limitPictureSizes,
      '<img width="552" height="310px"><img width="99999999" height="-5"><img width="100%" height="0">',
    );
    expect(html).toBe('<img width="552" height="310"><img><img>');
  });
});
