/** A post as a file. */
export interface PostFile {
  readonly name: string;
  readonly text: string;
}

const PARTS = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/**
 * A post of the corpus with the same body and front matter that every peer can read: strict YAML,
 * ISO 8601 date, categories and tags as lists. What the corpus broke on purpose is put right,
 * because a single such post ends the build of most peers.
 */
export function peerPost({ name, text }: PostFile): PostFile {
  const [, head = '', body = text] = PARTS.exec(text) ?? [];
  const field = (key: string) => new RegExp(`^${key}:[ \\t]*(.*)$`, 'm').exec(head)?.[1]?.trim() ?? '';
  const [, day, clock] = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d:\d\d))?/.exec(field('date')) ?? [];
  const named = /^\d{4}-\d\d-\d\d/.exec(name)?.[0];
  const date = day ?? named ?? '2020-01-01';
  const title = field('title').replace(/^"(.*)"$/, '$1');
  return {
    name: named === undefined ? `${date}-${name.replace(/^-+/, '')}` : name,
    text: [
      '---',
      'layout: post',
      `title: ${JSON.stringify(title || name)}`,
      `date: ${date}T${clock ?? '00:00:00'}+08:00`,
      `categories: [${JSON.stringify(field('categories'))}]`,
      `tags: [${JSON.stringify(field('tags'))}]`,
      `---\n${body}`,
    ].join('\n'),
  };
}
