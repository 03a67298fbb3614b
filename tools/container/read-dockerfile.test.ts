import { expect, it } from 'vitest';
import { readDockerfile } from './read-dockerfile';

it('reads stages, without comments, with continued lines joined', () => {
  expect(readDockerfile('# x\nFROM a AS b\nRUN one \\\n two\n\nFROM c\nCMD ["d"]\n')).toEqual([
    [
      { name: 'FROM', words: 'a AS b' },
      { name: 'RUN', words: 'one   two' },
    ],
    [
      { name: 'FROM', words: 'c' },
      { name: 'CMD', words: '["d"]' },
    ],
  ]);
});
