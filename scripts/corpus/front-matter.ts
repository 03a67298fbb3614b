import type { BrokenKind } from './broken-kind';
import type { ChinaTime } from './china-time';
import type { PostShape } from './post-shape';
import type { Source } from './source';

/** What the front matter of a post says. */
export interface FrontMatterFields {
  readonly title: string;
  readonly published: ChinaTime;
  readonly source: Source;
  readonly shape: PostShape;
}

/** Glues front matter together without quoting anything, as the archive did. Ends with a newline. */
export function frontMatter(fields: FrontMatterFields, broken: BrokenKind | undefined): string {
  const { published, source, shape } = fields;
  const moment = broken === 'empty-date' ? '' : `${published.date} ${published.clock}`;
  return [
    '---',
    'layout: post',
    `title: "${gluedTitle(fields.title, broken)}"`,
    `date: ${moment}${shape === 'note' ? '' : ' +0800'}`,
    `categories: ${source.slug}`,
    `tags: ${source.name}新闻`,
    '---\n',
  ].join('\n');
}

function gluedTitle(title: string, broken: BrokenKind | undefined): string {
  if (broken === 'empty-title') return '';
  if (broken === 'backslash-in-title') return `财经\\早报：${title}`;
  if (broken === 'quotes-in-title') return `他说"好"了：${title}`;
  return title;
}
