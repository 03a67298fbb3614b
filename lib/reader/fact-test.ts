import type { Fact } from '@/lib/archive/read/search-expression';
import { quickFinder } from './quick-finder';
import type { SearchedPost } from './searched-post';

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
  const quickly = quickFinder(term);
  return (post) => {
    const isInBody = (post.html && quickly(post.html)) ?? post.body.includes(term);
    return isInBody || post.title.includes(term);
  };
}
