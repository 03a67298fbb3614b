import { Random } from '@/tools/corpus/random';

/** Paths that lead nowhere, all different, of the shapes that crawlers and scanners ask for. */
export function lostPaths(count: number, seed: number): string[] {
  const random = new Random(seed, 'lost paths', 0);
  const word = () => random.next().toString(36).slice(2, 12);
  return Array.from({ length: count }, () =>
    random.pick([
      `/${word()}`,
      `/${word()}/${random.between(2010, 2026)}/0${random.between(1, 9)}/1${random.between(0, 9)}/${word()}.html`,
      `/category/${word()}`,
      `/tags/${word()}`,
      `/${word()}/${word()}.php`,
    ]),
  );
}
