import { describe, expect, it } from 'vitest';
import { indentFences } from './indent-fences';

describe('indentFences', () => {
  it('indents code in a list item as far as its fence', () => {
    expect(indentFences('1. a\n\n   ```sh\nls\n  -l\n\n```\n2. b')).toBe(
      '1. a\n\n   ```sh\n   ls\n     -l\n\n   ```\n2. b',
    );
    expect(indentFences('- ```\nls\n```')).toBe('- ```\n  ls\n  ```');
  });

  it.each([
    ['code that is indented', '- a\n\n  ```\n  ls\n    -l\n  ```\n'],
    ['a fence that is in no list', 'a\n\n  ```\nls\n  ```\n'],
    ['a fence that is never closed', '- a\n\n  ```\nls\n'],
    ['fences after the end of a list', '- a\n\nText\n\n   ```\nls\n   ```\n'],
  ])('leaves %s', (_, source) => {
    expect(indentFences(source)).toBe(source);
  });
});
