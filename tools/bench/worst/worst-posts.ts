/** A post that is hard to read, as the bytes of its file. */
export interface WorstPost {
  readonly name: string;
  /** As in the name of its file. */
  readonly extension: 'html' | 'md';
  readonly text: () => string;
}

const HEAD = '---\ntitle: 一\n';
const SENTENCE = '央行公布，**本月**社会融资规模增量比上年同期多出不少，[详见](https://example.org/a)。';
const withBody = (body: string) => `${HEAD}---\n${body}\n`;

/** Ten anchors, each ten times the one before: ten thousand million items when unfolded. */
function aliases(): string {
  const lines = Array.from(
    { length: 10 },
    (_, level) =>
      `l${level + 1}: &l${level + 1} [${Array.from({ length: 10 }, () => `*l${level}`).join(', ')}]`,
  );
  return `${HEAD}l0: &l0 [x]\n${lines.join('\n')}\n---\n正文。\n`;
}

function megabyteOf(paragraph: string): string {
  return `${paragraph}\n\n`.repeat(Math.ceil(1_000_000 / Buffer.byteLength(`${paragraph}\n\n`)));
}

/** Posts that a reader of posts must get through quickly, whoever wrote them. */
export const WORST_POSTS: readonly WorstPost[] = [
  {
    name: '160,000 blank lines in front matter',
    extension: 'html',
    text: () => `${HEAD}${'\n'.repeat(160_000)}---\n正文。\n`,
  },
  { name: 'aliases of aliases in front matter', extension: 'html', text: aliases },
  {
    name: '20,000 elements in each other',
    extension: 'html',
    text: () => withBody('<div>'.repeat(20_000) + '正文。'),
  },
  {
    name: '20,000 formatting elements never closed',
    extension: 'html',
    text: () => withBody('<p><b>字'.repeat(20_000)),
  },
  { name: '1 MB of HTML', extension: 'html', text: () => withBody(megabyteOf(`<p>${SENTENCE}</p>`)) },
  { name: '1 MB of Markdown', extension: 'md', text: () => withBody(megabyteOf(SENTENCE)) },
  {
    name: '20,000 quotes in each other, Markdown',
    extension: 'md',
    text: () => withBody(`${'>'.repeat(20_000)} 正文。`),
  },
  {
    name: '50,000 brackets never closed, Markdown',
    extension: 'md',
    text: () => withBody('['.repeat(50_000)),
  },
];
