import { join } from 'node:path';
import { npmPackage } from './npm-package';
import type { Peer } from './peer';
import { writeFiles } from './write-files';

/** Astro of npm with a content collection and bare pages. */
export const astro: Peer = {
  name: 'Astro',
  builds: 'a page for each post and a front page',
  async prepare({ folder, content, output }) {
    const version = await npmPackage(folder, 'astro', '5');
    writeFiles(folder, {
      'astro.config.mjs': `export default { site: 'https://finews.example', outDir: ${JSON.stringify(output)} };\n`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const base = ${JSON.stringify(join(content, '_posts'))};
export const collections = { posts: defineCollection({ loader: glob({ pattern: '*.md', base }) }) };
`,
      'src/pages/posts/[id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('posts')).map((post) => ({ params: { id: post.id }, props: { post } }));
}
const { post } = Astro.props;
const { Content } = await render(post);
---
<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>{post.data.title}</title>
<h1>{post.data.title}</h1><time>{post.data.date}</time><Content /></html>
`,
      'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const newest = (await getCollection('posts')).sort((a, b) => b.data.date - a.data.date).slice(0, 50);
---
<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>金融消息</title>
<ul>{newest.map((post) => <li><a href={\`/posts/\${post.id}/\`}>{post.data.title}</a></li>)}</ul></html>
`,
    });
    return {
      version,
      build: {
        file: join(folder, 'node_modules/.bin/astro'),
        words: ['build', '--silent'],
        cwd: folder,
        env: { ASTRO_TELEMETRY_DISABLED: '1' },
      },
      caches: [
        join(folder, '.astro'),
        join(folder, 'node_modules/.astro'),
        join(folder, 'node_modules/.vite'),
      ],
    };
  },
};
