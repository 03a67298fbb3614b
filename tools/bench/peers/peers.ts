import { join, relative } from 'node:path';
import { astro } from './astro';
import type { Peer } from './peer';
import { linkPosts } from './link-posts';
import { npmPackage } from './npm-package';
import { writeFiles } from './write-files';
import { debianProgram } from './debian-program';

/** Jekyll of Debian with bare templates. */
const jekyll: Peer = {
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

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>{{ .Title }}</title>
<h1>{{ .Title }}</h1><time>{{ .Date }}</time>{{ .Content }}</html>
`;

const LIST = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>{{ .Title }}</title>
<ul>{{ range first 50 .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></html>
`;

/** Eleventy of npm with bare templates. */
const eleventy: Peer = {
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

const POSTS_ONLY = ['section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'];

/** Who is compared with, by the name on the command line. */
export const PEERS: Readonly<Record<string, Peer>> = {
  hugo: hugo('Hugo', 'a page for each post, a front page, lists and feeds of categories and tags', []),
  'hugo-posts': hugo('Hugo, posts only', 'a page for each post and a front page', POSTS_ONLY),
  eleventy,
  astro,
  jekyll,
};

/** Hugo of Debian with bare templates. */
function hugo(name: string, builds: string, disabled: readonly string[]): Peer {
  return {
    name,
    builds,
    async prepare({ folder, content, output }) {
      const version = debianProgram('hugo', 'version');
      writeFiles(folder, {
        'config.json': JSON.stringify({
          baseURL: 'https://finews.example/',
          languageCode: 'zh-CN',
          title: '金融消息',
          contentDir: relative(folder, join(content, '_posts')),
          disableKinds: disabled,
          markup: { goldmark: { renderer: { unsafe: true } } },
          timeout: '600s',
        }),
        'layouts/_default/single.html': PAGE,
        'layouts/_default/list.html': LIST,
        'layouts/index.html': LIST.replace('.Pages', '.Site.RegularPages'),
      });
      return {
        version,
        build: { file: 'hugo', words: ['--quiet', '--source', folder, '--destination', output] },
        caches: [join(folder, 'resources')],
      };
    },
  };
}
