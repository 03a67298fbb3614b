import type { View } from '@/lib/site/view';
import { FEED_FORMATS, FORMATS, type FeedScope, routes } from '@/lib/site/urls/routes';
import type { Place } from './place';

interface Props {
  readonly view: View;
  readonly place: Place;
  /** Feed of what the page lists, where its place does not tell. */
  readonly feed: FeedScope | undefined;
}

/** Where feed readers find the feeds of a page, its own before the whole site's. React puts them into the head. */
export function FeedLinks({ view: { site }, place, feed }: Props) {
  const category = place.kind === 'category' || place.kind === 'story' ? place.category : undefined;
  const own = feed ?? (category && ({ kind: 'category', slug: category.slug } as const));
  const scopes: readonly FeedScope[] = [...(own === undefined ? [] : [own]), { kind: 'site' }];
  return scopes.flatMap((scope) =>
    FORMATS.map((format) => {
      const { name, type } = FEED_FORMATS[format];
      const href = `${site.baseurl}${routes.feed(scope, format)}`;
      const topic = topicOf(scope, category?.name);
      const title = [site.title, ...(topic === undefined ? [] : [topic]), name].join(' · ');
      return <link key={href} rel="alternate" type={type} title={title} href={href} />;
    }),
  );
}

function topicOf(scope: FeedScope, category: string | undefined): string | undefined {
  switch (scope.kind) {
    case 'site':
      return undefined;
    case 'category':
      return category;
    case 'tag':
      return `#${scope.tag}`;
    case 'filter':
      return scope.filter.text === '' ? undefined : scope.filter.text;
  }
}
