import { describe, expect, it } from 'vitest';
import { shareText } from './targets';

describe('shareText', () => {
  it('has source and time below the title', () => {
    expect(shareText({ title: '央行降准', source: '商报', time: '2022年3月15日 05:52' })).toBe(
      '央行降准\n商报 2022年3月15日 05:52',
    );
  });

  it('says nothing it does not know', () => {
    expect(shareText({ title: '央行降准', source: undefined, time: undefined })).toBe('央行降准');
  });
});
