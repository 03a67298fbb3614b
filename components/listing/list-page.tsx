import type { PostPage } from '@/lib/model/post-page';
import type { Edition } from '@/lib/site/edition';
import type { SitePath } from '@/lib/site/routes';
import { Pager } from './pager';
import { StoryList } from './story-list';

interface Props {
  readonly edition: Edition;
  readonly title: string;
  readonly page: PostPage;
  readonly pathOf: (number?: number) => SitePath;
  readonly showSource: boolean;
}

/** A list of stories with its name: everything, a source, a tag. */
export function ListPage({ edition, title, page, pathOf, showSource }: Props) {
  const { words } = edition;
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
      {page.posts.length === 0 ? (
        <p className="border-ink text-muted border-t py-12 text-lg">{words.list.empty}</p>
      ) : (
        <div className="ledger">
          <StoryList edition={edition} posts={page.posts} level={2} showSource={showSource} />
        </div>
      )}
      <Pager words={words} page={page} pathOf={pathOf} />
    </>
  );
}
