import { readableUrl } from '@/lib/site/readable-url';
import { shareLinks, type SharedStory } from '@/lib/site/share-targets';
import type { Words } from '@/lib/site/words/words';
import { Panel } from '../settings/panel';
import { ShareActions } from './share-actions.client';

/** Id of the share panel, which stands once in an article's page. */
export const SHARE_ID = 'share';

interface Props {
  readonly words: Words;
  readonly story: SharedStory;
}

/** Ways to pass a story on. The address and the plain links work without a script. */
export function SharePanel({ words, story }: Props) {
  const { share, settings } = words;
  return (
    <Panel id={SHARE_ID} title={share.title} close={settings.close}>
      <a className="share-url" href={story.url}>
        {readableUrl(story.url)}
      </a>
      <div className="share-list">
        <ShareActions
          story={story}
          words={{
            copy: share.copy,
            copied: share.copied,
            copyFailed: share.copyFailed,
            system: share.system,
          }}
        />
        {shareLinks(story).map(({ id, href }) => (
          <a key={id} href={href} rel="noopener noreferrer" target="_blank">
            {share.targets[id]}
          </a>
        ))}
      </div>
    </Panel>
  );
}
