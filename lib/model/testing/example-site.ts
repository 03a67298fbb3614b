import type { Site } from '../site';

/** A site for tests: Chinese, at the root of a host. */
export const EXAMPLE_SITE: Site = {
  title: '金融消息',
  description: '',
  url: 'https://finews.example',
  baseurl: '',
  lang: 'zh-CN',
  timezone: 'Asia/Shanghai',
};
