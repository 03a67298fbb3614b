import type { CorpusOptions } from './corpus-options';
import { siteHost } from './trailer';

/** First line of a `_config.yml` written here; only folders that have it are ever written over. */
export const corpusMarker = '# Written by "npm run corpus", which replaces _posts when it runs again.';

/** The `_config.yml` of a corpus. */
export function corpusConfig(seed: number, { posts, sources, days, until }: CorpusOptions): string {
  return `${corpusMarker}
# posts ${posts}, seed ${seed}, sources ${sources}, days ${days}, until ${until}
lang: zh-CN
title: 金融消息
url: https://${siteHost}
timezone: Asia/Shanghai
plugins:
  - jekyll-feed
`;
}
