import type { NearbyStories } from '@/lib/model/nearby-stories';
import { type View, periodName } from '@/lib/site/view';
import { RelatedList } from '../listing/related-list';

interface Props {
  readonly view: View;
  readonly stories: NearbyStories;
}

/** A few stories for a reader who has come to nothing; nothing on a site without any. */
export function NearbyStoryList({ view, stories: { of, posts } }: Props) {
  const { nearby } = view.words;
  if (posts.length === 0) return null;
  return (
    <section aria-labelledby="nearby" className="mt-8 text-start">
      <h2 id="nearby" className="border-ink border-b pb-2 font-serif text-xl font-black">
        {of.kind === 'source' && nearby.ofSource(of.category.name)}
        {of.kind === 'day' && nearby.ofDay(periodName(view, of.day))}
        {of.kind === 'site' && nearby.newest}
      </h2>
      <RelatedList view={view} posts={posts} reference={undefined} showSource={of.kind !== 'source'} />
    </section>
  );
}
