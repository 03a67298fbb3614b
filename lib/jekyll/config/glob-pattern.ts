/**
 * Ruby's file name patterns as a regular expression.
 *
 * @param wildcard what `*` stands for. `any`: it crosses slashes and the whole path is matched
 * (`File.fnmatch` without flags). `segment`: it does not, a double star does, and the start of a path is
 * enough (`Dir.glob` of a folder).
 */
export function globPattern(glob: string, wildcard: 'any' | 'segment'): RegExp {
  const one = wildcard === 'any' ? '[^]' : '[^/]';
  const tokens = glob.match(/\*\*\/|\*+|\?|\[!?\^?[^\]]+\]|\\?[^]/g) ?? [];
  const source = tokens.map((token) => {
    if (token === '**/' && wildcard === 'segment') return '(?:[^/]*/)*';
    if (token.startsWith('*')) return token.endsWith('/') ? `${one}*/` : `${one}*`;
    if (token === '?') return one;
    if (token.length > 2 && token.startsWith('[')) {
      const negated = /^\[[!^]/.test(token);
      const set = token.slice(negated ? 2 : 1, -1).replace(/[\\\]^[]/g, '\\$&');
      return `[${negated ? '^' : ''}${set}]`;
    }
    return token.replace(/^\\(?=[^])/, '').replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  });
  try {
    return new RegExp(`^${source.join('')}${wildcard === 'any' ? '$' : ''}`);
  } catch {
    return /(?!)/;
  }
}
