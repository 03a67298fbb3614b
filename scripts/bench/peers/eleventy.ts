import { join } from 'node:path';
import { linkPosts } from './link-posts';
import { npmPackage } from './npm-package';
import type { Peer } from './peer';
import { writeFiles } from './write-files';

/** Eleventy of npm with bare templates. */
export const eleventy: Peer = {
  name: 'Eleventy',
  builds: 'a page for each post and a front page',
  async prepare({ folder, content, output }) {
    const version = await npmPackage(folder, '@11ty/eleventy', '3.1');
    const site = join(folder, 'site');
    writeFiles(folder, {
      // Posts are Markdown and HTML, not templates.
      'eleventy.config.js': `export default () => ({
  markdownTemplateEngine: false,
  dir: { input: 'site' },
});
`,
      'site/_includes/post.liquid': `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>{{ title }}</title>
<h1>{{ title }}</h1><time>{{ date }}</time>{{ content }}</html>
`,
      'site/index.liquid': `---
eleventyExcludeFromCollections: true
---
<ul>{% for post in collections.all reversed limit: 50 %}<li><a href="{{ post.url }}">{{ post.data.title }}</a></li>{% endfor %}</ul>
`,
    });
    linkPosts(content, join(site, 'posts'));
    return {
      version,
      build: {
        file: join(folder, 'node_modules/.bin/eleventy'),
        words: ['--quiet', `--output=${output}`],
        cwd: folder,
      },
      caches: [join(folder, '.cache')],
    };
  },
};
