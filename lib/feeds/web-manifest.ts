import type { Site } from '@/lib/model/site';
import { routes } from '@/lib/site/routes';
import { PAPER } from '@/lib/site/theme';

/**
 * What a device needs to keep the site beside its programs.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export function webManifest({ title, description, lang, baseurl }: Site): string {
  const front = `${baseurl}${routes.front}`;
  return JSON.stringify({
    name: title,
    short_name: title,
    ...(description === '' ? {} : { description }),
    lang,
    id: front,
    start_url: front,
    scope: front,
    display: 'minimal-ui',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [
      { src: `${baseurl}/icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${baseurl}/apple-icon.png`, sizes: '180x180', type: 'image/png' },
      { src: `${baseurl}/icon1.png`, sizes: '512x512', type: 'image/png' },
    ],
  });
}
