/** What a golden file says of a post. */
export interface GoldenPost {
  readonly url: string;
  readonly title: string;
  /** Epoch seconds. */
  readonly instant: number | undefined;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly redirectFrom: readonly string[];
}

/** Posts that are meant to come out otherwise than with Jekyll. */
interface Difference {
  readonly reason: string;
  /** Name of the golden file. */
  readonly site: string;
  /** By path, what is ours; a post that Jekyll does not publish has all of it here. */
  readonly posts: Readonly<Record<string, Partial<GoldenPost>>>;
}

const NO_LABELS = { categories: [], tags: [], redirectFrom: [] };
const MARCH_5 = Date.UTC(2024, 2, 5) / 1000;
const JANUARY_2 = Date.UTC(2024, 0, 2) / 1000;
const SHANGHAI = -8 * 3600;

function named(name: string): string {
  return `_posts/2024-03-05-${name}.md`;
}

const DIFFERENCES: readonly Difference[] = [
  {
    reason: 'a title that would be empty or begin with a space is readable',
    site: 'file-names',
    posts: {
      [named('-leading-hyphen')]: { title: 'Leading Hyphen' },
      [named('..')]: { title: '2024-03-05-..' },
      [named('-')]: { title: '2024-03-05--' },
      [named('ﬁ-ligature')]: { title: 'FI Ligature' },
      '_posts/2024-01-02-.md': { title: '2024-01-02-' },
    },
  },
  {
    reason: 'URLs are in NFC; both forms lead to the post',
    site: 'file-names',
    posts: { [named('cafe\u0301')]: { url: '/2024/03/05/caf%C3%A9.html' } },
  },
  {
    reason: 'a file that was meant as a post is published although its name has no date',
    site: 'file-names',
    posts: {
      '_posts/2024-01-02.md': {
        ...NO_LABELS,
        url: '/2024-01-02.html',
        title: '2024 01 02',
        instant: undefined,
      },
      '_posts/2024-01-02 blank.md': {
        ...NO_LABELS,
        url: '/2024-01-02-blank.html',
        title: '2024 01 02 blank',
        instant: undefined,
      },
      '_posts/-202205262391921712.md': {
        ...NO_LABELS,
        url: '/202205262391921712.html',
        title: '202205262391921712',
        instant: undefined,
      },
      '_posts/20240102-no-hyphens.md': {
        ...NO_LABELS,
        url: '/20240102-no-hyphens.html',
        title: '20240102 No Hyphens',
        instant: undefined,
      },
      '_posts/2024-01-02-no-extension': {
        ...NO_LABELS,
        url: '/2024/01/02/no-extension',
        title: 'No Extension',
        instant: JANUARY_2 + SHANGHAI,
      },
    },
  },
  {
    reason: 'URLs are in NFC; both forms lead to the post',
    site: 'slugs-pretty',
    posts: { [named('s13')]: { url: '/caf%C3%A9/' } },
  },
  {
    reason: 'URLs are in NFC; both forms lead to the post',
    site: 'slugs-default',
    posts: { [named('s13')]: { url: '/caf%C3%A9/' } },
  },
  {
    reason: 'no post takes the place of the front page',
    site: 'slugs-yaml',
    posts: { [named('empty')]: { url: '/empty/' } },
  },
  {
    reason: 'a permalink that no URL can have, or that leads elsewhere, is not used',
    site: 'post-permalinks',
    posts: {
      [named('p07')]: { url: '/one/two%20words/2024/03/05/p07/' },
      [named('p16')]: { url: '/one/two%20words/2024/03/05/p16/' },
      [named('p19')]: { url: '/one/two%20words/2024/03/05/p19/' },
      [named('p50')]: { url: '/one/two%20words/2024/03/05/p50/' },
      [named('empty')]: { url: '/2024/03/05/empty/' },
    },
  },
  {
    reason: 'the URL leads to the file that Jekyll writes, which its own URL does not',
    site: 'post-permalinks',
    posts: {
      [named('p13')]: { url: '/c%23/' },
      [named('p14')]: { url: '/q%3Fx=1' },
    },
  },
  {
    reason: 'URLs are in NFC; both forms lead to the post',
    site: 'post-permalinks',
    posts: { [named('p47')]: { url: '/%C3%A9/' } },
  },
  {
    reason: 'a path that begins with two slashes names a host',
    site: 'redirects',
    posts: { [named('double')]: { redirectFrom: [] } },
  },
  {
    reason: 'empty labels are none, and repeated ones, in whichever case, are one',
    site: 'labels',
    posts: {
      [named('category-blank')]: { categories: [] },
      [named('categories-nested')]: { url: '/a/b/c/categories-nested/', categories: ['a', 'b', 'c'] },
      [named('categories-date')]: { categories: ['2024-01-02'] },
      [named('case')]: { categories: ['News'] },
      [named('tags-list')]: { tags: ['one', 'two words'] },
      [named('tags-case')]: { tags: ['News'] },
      'Mixed Case/_posts/2024-03-05-folder.md': { categories: ['Mixed Case'] },
    },
  },
  {
    reason: 'labels stay as written: stock codes are no numbers',
    site: 'labels',
    posts: {
      [named('categories-numbers')]: {
        url: '/1/2.50/012/1_000/yes/categories-numbers/',
        categories: ['1', '2.50', '012', '1_000', 'yes'],
      },
      [named('tags-stock')]: { tags: ['000001'] },
      [named('tags-stocks')]: { tags: ['000001', '600519', '000725', '12:30'] },
      [named('tags-numbers')]: { tags: ['1', '2.50', 'yes', '2024-01-02'] },
    },
  },
  {
    reason: 'a question mark in a category is a character of the path',
    site: 'labels',
    posts: { [named('percent-hash')]: { url: '/100%25/c%23/a%3Fb/a%20b/percent-hash/' } },
  },
  {
    reason: 'labels that Jekyll stumbles over, losing title and date, are read',
    site: 'labels',
    posts: {
      [named('stock')]: { url: '/600519/stock/', title: 'Stock', instant: MARCH_5, categories: ['600519'] },
      [named('stock-zero')]: {
        url: '/000725/stock-zero/',
        title: 'Stock Zero',
        instant: MARCH_5,
        categories: ['000725'],
      },
      [named('mapping')]: { url: '/mapping/', title: 'Mapping', instant: MARCH_5 },
      [named('categories-nil')]: {
        url: '/a/b/categories-nil/',
        title: 'Categories Nil',
        instant: MARCH_5,
        categories: ['a', 'b'],
      },
    },
  },
  {
    reason: 'front matter that is no YAML is repaired; Jekyll loses all of it and dates the post today',
    site: 'front-matter',
    posts: {
      [named('indented-close')]: {
        url: '/2024/03/05/indented-close.html',
        title: 'Indented close',
        instant: MARCH_5,
      },
      [named('bad-yaml')]: {
        url: '/2024/03/05/bad-yaml.html',
        title: '他说"好"了',
        instant: MARCH_5,
        tags: ['x'],
      },
      [named('bad-yaml-tab')]: { url: '/2024/03/05/bad-yaml-tab.html', title: 'Tab', instant: MARCH_5 },
      [named('bad-yaml-colon')]: {
        url: '/2024/03/05/bad-yaml-colon.html',
        title: 'One: two',
        instant: MARCH_5,
      },
      [named('bad-yaml-dated')]: {
        url: '/2024/05/06/bad-yaml-dated.html',
        title: 'a: b',
        instant: Date.UTC(2024, 4, 6, 2) / 1000,
      },
      [named('list')]: { url: '/2024/03/05/list.html', title: 'List', instant: MARCH_5 },
    },
  },
  {
    reason: 'text in other encodings is decoded; Jekyll leaves the post out',
    site: 'front-matter',
    posts: {
      [named('invalid-utf-8')]: {
        ...NO_LABELS,
        url: '/2024/03/05/invalid-utf-8.html',
        title: '中国',
        instant: MARCH_5,
      },
      [named('utf-16')]: { ...NO_LABELS, url: '/2024/03/05/utf-16.html', title: 'Wide', instant: MARCH_5 },
    },
  },
  {
    reason: 'Jekyll loses the seconds of an offset of long ago',
    site: 'dates-kolkata',
    posts: { [named('far-back')]: { instant: Date.UTC(1905, 0, 1) / 1000 } },
  },
  {
    reason: 'a title stays as written, on one line, with entities as characters',
    site: 'titles',
    posts: {
      [named('octal')]: { title: '000725' },
      [named('commas')]: { title: '1,000' },
      [named('float')]: { title: '1.50' },
      [named('yes')]: { title: 'yes' },
      [named('off')]: { title: 'off' },
      [named('time')]: { title: '12:30' },
      [named('hex')]: { title: '0x1F' },
      [named('empty')]: { title: 'Empty' },
      [named('spaces')]: { title: 'padded' },
      [named('folded')]: { title: 'Folded lines' },
      [named('literal')]: { title: 'Literal lines' },
      [named('html')]: { title: '<b>Bold</b> & more' },
      [named('hash-comment')]: { title: 'Before # after' },
      [named('entity')]: { title: "A “quoted” title's · end" },
      [named('list')]: { title: 'a, b' },
      [named('symbol')]: { url: '/2024/03/05/symbol.html', title: ':symbol', instant: MARCH_5 },
      [named('single-inside')]: {
        url: '/2024/03/05/single-inside.html',
        title: "'Two single quotes'",
        instant: MARCH_5,
      },
    },
  },
];

const byPost = new Map(
  DIFFERENCES.flatMap(({ site, posts }) =>
    Object.entries(posts).map(([path, ours]) => [`${site} ${path}`, ours] as const),
  ),
);

/** What a post has that differs from Jekyll's; undefined for nearly all posts. */
export function deliberateDifference(site: string, path: string): Partial<GoldenPost> | undefined {
  return byPost.get(`${site} ${path}`);
}
