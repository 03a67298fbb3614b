import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { linksForEmbeds } from './links-for-embeds';

describe('linksForEmbeds', () => {
  it('HT-44 makes a link of a known video host', () => {
    const { html } = runStep(linksForEmbeds, '<p><iframe src="//www.youtube.com/embed/x"></iframe></p>');
    expect(html).toBe('<p><a href="https://www.youtube.com/embed/x">视频：youtube.com</a></p>');
  });

  it('HT-44 drops other frames, with an issue', () => {
    const { html, context } = runStep(
      linksForEmbeds,
      '<p>一<iframe src="https://evil.example/"></iframe></p>',
    );
    expect(html).toBe('<p>一</p>');
    expect(context.issues.map((issue) => issue.code)).toEqual(['EMBED_REMOVED']);
  });

  it('makes a link of a video and its source', () => {
    const { html } = runStep(
      linksForEmbeds,
      '<video controls><source src="https://v.example/a.mp4">x</video>',
    );
    expect(html).toBe('<a href="https://v.example/a.mp4">视频：v.example</a>');
  });

  it('uses the words of the site', () => {
    const { html } = runStep(linksForEmbeds, '<iframe src="https://player.vimeo.com/1"></iframe>', {
      words: { table: 'Table', code: 'Code', video: 'Video: ', footnotes: 'Notes' },
    });
    expect(html).toBe('<a href="https://player.vimeo.com/1">Video: player.vimeo.com</a>');
  });
});
