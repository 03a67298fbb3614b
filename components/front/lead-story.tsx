import type { PostSummary } from '@/lib/model/post';
import type { View } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { titleSize } from '../listing/title-size';
import { Headline } from '../listing/headline';
import { SiteLink } from '../navigation/site-link';
import { StoryEyebrow } from './story-eyebrow';

interface Props {
  readonly view: View;
  readonly post: PostSummary;
}

/** The story of the day: picture, headline, summary. */
export function LeadStory({ view, post }: Props) {
  const { title, excerpt, picture } = post;
  return (
    <article
      className="lead pt-6 md:pt-8"
      data-picture={picture === undefined ? undefined : ''}
      data-title={titleSize(title)}
    >
      {picture !== undefined && (
        // eslint-disable-next-line @next/next/no-img-element -- the optimiser is off: pictures stay as published
        <img
          key={picture.src}
          src={picture.src}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
          fetchPriority="high"
          decoding="async"
          referrerPolicy="no-referrer"
        />
      )}
      <div>
        <StoryEyebrow view={view} post={post} />
        <h2 className="headline">
          <SiteLink href={routes.post(post)}>
            <Headline title={title} />
          </SiteLink>
        </h2>
        {excerpt !== '' && <p className="summary">{excerpt}</p>}
      </div>
    </article>
  );
}
