import { readVectors } from './read-vectors';
import type { Vector } from './vector';

/** One vector of each class; every one fires raw. */
const TITLES = [
  'script element',
  'handler with a form feed',
  'handler: details by name',
  'handler: input with autofocus',
  'handler: popover opens',
  "handler: animation of the page's own",
  'address: line end inside',
  'address in form and button',
  'frame of a known host with script in its address',
  'mXSS Variation II',
  'mXSS: selectedcontent copies',
  'mXSS: six hundred levels',
  'svg: animated address',
  'svg style breaks out',
  'math: HTML integration point',
  'nested forms move nodes',
  'table foster parenting',
  'noscript read two ways',
  'comment with a bang',
  'DOM clobbering attack using name=body',
  'clobbers document.getElementById',
  'clobbers document.cookie',
  'script: changes a prototype',
  'script: closes the article',
  'script: flight data',
  'script: declarative shadow root',
  'request: import in a style',
  'request: preload and prefetch',
  'Markdown with inline HTML',
];

/** The vectors that `npm test` opens. Throws for a title that is in no list. */
export function sampleVectors(): readonly Vector[] {
  const vectors = readVectors().flatMap((list) => list.vectors);
  return TITLES.map((title) => {
    const vector = vectors.find((one) => one.title.endsWith(`: ${title}`) || one.title === title);
    if (vector === undefined) throw new Error(`No vector is called "${title}".`);
    return vector;
  });
}
