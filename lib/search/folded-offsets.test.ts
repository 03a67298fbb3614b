import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTable, foldText } from './fold-text';
import { foldWithOffsets } from './folded-offsets';

describe('foldWithOffsets', () => {
  it('folds as foldText does and knows places in order, whatever the line', () => {
    const part = fc.oneof(
      fc.constantFrom(
        ...Array.from(
          '中證か가각ᆨᄀㄱㅏﾊﾞAaéßßæ½109，,.+#&-‑…  \u3000\u00a0\u200b\u200d\u0301\u3099\u20e3ـא',
        ),
      ),
      fc.constantFrom('🚀', '👍🏽', '🇨', '🇨🇳', '❤️', '1️⃣', '𠮷', '\ud800', '1,234,567', '.NET', 'C++'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const line = parts.join('').replaceAll('\n', ' ');
        const { folded, starts, ends } = foldWithOffsets(line, foldTable);
        expect(folded).toBe(foldText(line));
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (let unit = 0; unit < folded.length; unit += 1) {
          expect(starts[unit]).toBeLessThanOrEqual(ends[unit] ?? -1);
          if (unit > 0) expect(starts[unit]).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('takes a line of a megabyte', () => {
    expect(foldWithOffsets(`1${',234'.repeat(250_000)}`, foldTable).folded).toHaveLength(750_001);
  });
});
