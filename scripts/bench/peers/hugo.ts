import { join, relative } from 'node:path';
import { debianProgram } from './debian-program';
import type { Peer } from './peer';
import { writeFiles } from './write-files';

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>{{ .Title }}</title>
<h1>{{ .Title }}</h1><time>{{ .Date }}</time>{{ .Content }}</html>
`;
const LIST = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>{{ .Title }}</title>
<ul>{{ range first 50 .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></html>
`;

/** Hugo of Debian with bare templates. */
export function hugo(name: string, builds: string, disabled: readonly string[]): Peer {
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
