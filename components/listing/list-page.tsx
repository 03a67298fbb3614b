import type { PostFilter } from '@/lib/model/post-filter';
import type { PostPage } from '@/lib/model/post';
import type { View } from '@/lib/site/view';
import { conditionsOf } from '@/lib/site/urls/filter-conditions';
import type { SitePath } from '@/lib/site/urls/routes';
import { NewStories } from '../live/new-stories';
import { ListSearch } from '../search/list-search';
import { Pager } from './pager';
import { StoryList } from './story-list';

interface Props {
  readonly view: View;
  readonly title: string;
  readonly page: PostPage;
  readonly pathOf: (number?: number) => SitePath;
  readonly showSource: boolean;
  /** What the list holds: its search field looks there. */
  readonly filter: PostFilter;
}

/** A list of stories with its name: everything, a source, a tag. */
export function ListPage({ view, title, page, pathOf, showSource, filter }: Props) {
  const { words } = view;
  const isFront = page.number === page.last;
  return (
    <>
      <header className="list-head">
        <h1>{title}</h1>
        <p>
          {words.stories(page.total)}
          {!isFront && ` · ${words.list.pageOf(page.number, page.last)}`}
        </p>
      </header>
      <ListSearch view={view} filter={filter} name={conditionsOf(filter).length === 0 ? undefined : title} />
      {isFront && (
        <NewStories
          site={view.site}
          list={{ source: filter.sources[0], tag: filter.tags[0] }}
          newest={page.posts[0]}
        />
      )}
      {page.posts.length === 0 ? (
        <p className="border-ink text-muted border-t py-12 text-lg">{words.list.empty}</p>
      ) : (
        <div className="filesTable">
          <StoryList view={view} posts={page.posts} level={2} showSource={showSource} />
        </div>
      )}
      <Pager words={words} page={page} pathOf={pathOf} />
    </>
  );
}
