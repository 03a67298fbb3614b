import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SeenFiles } from './partial-walk';

it('SeenFiles knows what was added, and everything newer than its start', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 300 }),
      fc.array(fc.integer({ min: 1, max: 300 })),
      (highest, ids) => {
        const seen = new SeenFiles(highest);
        const known = ids.filter((id) => id <= highest);
        for (const id of known) seen.add(id);
        for (let id = 1; id <= 320; id += 1) expect(seen.has(id)).toBe(id > highest || known.includes(id));
      },
    ),
  );
});
