import { join } from 'node:path';
import { debianProgram } from './debian-program';
import { linkPosts } from './link-posts';
import type { Peer } from './peer';
import { writeFiles } from './write-files';

/** Jekyll of Debian with bare templates. */
export const jekyll: Peer = {
  name: 'Jekyll',
  builds: 'a page for each post and a front page',
  async prepare({ folder, content, output }) {
    const version = debianProgram('jekyll', '--version');
    writeFiles(folder, {
      '_config.yml': 'title: 金融消息\nurl: https://finews.example\ntimezone: Asia/Shanghai\n',
      '_layouts/post.html': `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>{{ page.title }}</title>
<h1>{{ page.title }}</h1><time>{{ page.date }}</time>{{ content }}</html>
`,
      'index.html': `---
---
<ul>{% for post in site.posts limit: 50 %}<li><a href="{{ post.url }}">{{ post.title }}</a></li>{% endfor %}</ul>
`,
    });
    linkPosts(content, join(folder, '_posts'));
    return {
      version,
      build: {
        file: 'jekyll',
        words: ['build', '--quiet', '--source', folder, '--destination', output],
        env: { LANG: 'C.UTF-8', JEKYLL_ENV: 'production' },
        cwd: folder,
      },
      caches: [join(folder, '.jekyll-cache')],
    };
  },
};
