import { expect, it } from 'vitest';
import { PathSet } from './partial-walk';

it('PathSet hold what lies in them and nothing beside', () => {
  const places = new PathSet();
  expect(places.hold('_posts/a.md')).toBe(false);
  places.add('_posts/2021');
  expect(places.hold('_posts/2021')).toBe(true);
  expect(places.hold('_posts/2021/a.md')).toBe(true);
  expect(places.hold('_posts/2021-01-01-a.md')).toBe(false);
  expect(places.hold('_posts/2022/a.md')).toBe(false);
});
