/** Elements that make a block of their own on the page. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr td th ' +
    'blockquote pre figure figcaption hr details summary'
  ).split(' '),
);

/** Block wrappers that mean nothing here: their content stays, they go. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  (
    'div section article main header footer aside nav center form fieldset address hgroup search ' +
    'body html legend dialog'
  ).split(' '),
);

export const HEADINGS: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6'.split(' '));

/** Elements that hold one line: headings, captions, terms. No blocks belong into them. */
export const LINES: ReadonlySet<string> = new Set([...HEADINGS, 'figcaption', 'caption', 'summary', 'dt']);
