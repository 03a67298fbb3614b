import { ALL_IDS } from '@/lib/archive/read/id-range';
import { searchExpression, type Fact } from '@/lib/archive/read/search-expression';
import { archive } from './archive';
import { quickFinder } from './quick-finder';
import type { SearchedPost } from './searched-post';

/** Titles that are read before the index is asked which ones to read: asking may take as long as reading hundreds. */
const READ_ANYWAY = 100;
/** Posts that may have a term in the title, up to which the index is asked for them. */
const FEW = 1_000;

/** Makes the test whether a fact holds of a post. */
export function factTest(fact: Fact): (post: SearchedPost) => boolean {
  switch (fact.kind) {
    case 'text':
      return fact.inTitle ? ({ title }) => title.includes(fact.term) : termTest(fact.term);
    case 'lists':
      return ({ lists }) => fact.ids.some((id) => lists.includes(id));
    case 'picture':
      return ({ facts }) => facts.hasPicture;
    case 'length':
      return ({ facts }) => facts.length >= fact.atLeast;
  }
}

function termTest(term: string): (post: SearchedPost) => boolean {
  const isQuicklyFound = quickFinder(term);
  let titled: ReadonlySet<number> | 'too many' | undefined;
  let read = 0;
  return (post) => {
    if (isQuicklyFound(post.html) || post.body.includes(term, 0, 'utf16le')) return true;
    // Titles are elsewhere: reading one costs as much as the body.
    if (titled === undefined && read < READ_ANYWAY) {
      read += 1;
      return post.title.includes(term);
    }
    titled ??= mayHaveInTitle(term);
    return (titled === 'too many' || titled.has(post.number)) && post.title.includes(term);
  };
}

/** The numbers of all posts that may have a term in the title. */
function mayHaveInTitle(term: string): ReadonlySet<number> | 'too many' {
  const expression = searchExpression([[{ kind: 'text', term, inTitle: true }]], []);
  const candidates = archive().search.candidates(expression, ALL_IDS, FEW + 1);
  return candidates.isComplete ? new Set(candidates.numbers) : 'too many';
}
