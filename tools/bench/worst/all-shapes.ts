import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { patternPieces } from './pattern-pieces';
import type { Place, Shape } from './shape';

const BODY: readonly Place[] = ['markdown', 'html', 'template'];
const HEAD: readonly Place[] = ['front matter', 'open front matter', 'title', 'fields'];

/** Our own code that sees a post, and the places whose text it sees. */
const FOLDERS: readonly (readonly [folder: string, places: readonly Place[]])[] = [
  ['lib/html', BODY],
  ['lib/text', ['markdown', 'title', 'fields']],
  ['lib/jekyll', HEAD],
  ['lib/jekyll/liquid', BODY],
  ['lib/press', ['title', 'fields']],
];

/** What the libraries that see a post tell apart. */
const LIBRARIES: readonly (readonly [name: string, places: readonly Place[], pieces: string])[] = [
  [
    'micromark',
    ['markdown'],
    '* _ ~ ` [ ] ( ) ! < > & \\ | : - + # = . 1. a 中 $ " \' { } ^ http:// www. @ [^a] [a]: ]( ``` ~~~ ~~ ** --- &#1; <a <!-- <?  <![CDATA[ \\t \\n \\s',
  ],
  [
    'micromark, lines',
    ['markdown'],
    '>\\s -\\s 1.\\s #\\s |a|\\n |-|\\n a|b\\n -|-\\n :\\s \\t \\n\\n [a]:\\sb\\n [^a]:\\sb\\n *[A]:\\sb\\n ```\\n ~~~\\n $$ \\s\\s\\s\\s ===\\n ---\\n a\\n <div>\\n </div>\\n {:\\sa}\\n',
  ],
  [
    'parse5',
    ['html', 'markdown'],
    '< > & " \' / = ! - ? a <a> </a> <b> </b> <p> </p> <i> <div> </div> <table> <tr> <td> </table> <li> <ul> <h1> <svg> <math> <mi> <style> </style> <script> <select> <option> <template> <!-- --> <!-- <! <? <![CDATA[ ]]> <br> <img> <nobr> <button> <form> <font> <a\\sb= <a\\sb=" &amp; &a &#x1; <ruby><rt> <dd> <caption> <frameset> <noscript> <textarea> <title> <iframe> <object> <plaintext> <pre> <code> <blockquote> <figure> <img\\ssrc=a> <center> <span> <span\\sstyle=a:b> \\n',
  ],
  [
    'js-yaml',
    ['front matter', 'title', 'fields', 'open front matter'],
    '[ ] { } , : - ? & * ! | > # % @ ` " \' \\\\ a \\n \\t \\s\\s a: a:\\s &a\\s *a\\s !!a\\s <<:\\s - -\\s ?\\s | >\\n ---\\n ...\\n "\\\\ \\\\x',
  ],
  [
    'liquidjs',
    ['template', 'markdown'],
    '{{ }} {% %} {%- -%} | : , . [ ] ( ) " \' a 1 = {%\\sraw\\s%} {%\\sendraw\\s%} {%\\sif\\sa\\s%} {%\\sendif\\s%} {%\\sfor\\sa\\sin\\sb\\s%} {%\\sendfor\\s%} {%\\scomment\\s%} {%\\sendcomment\\s%} {%\\shighlight\\sa\\s%} {%\\sendhighlight\\s%} {{\\sa\\s}} {%\\sinclude\\sa\\s%} {%\\slink\\sa\\s%} {%\\spost_url\\sa\\s%} {{\\ssite.url\\s}} {%\\scase\\sa\\s%} {%\\sassign\\sa=1\\s%} \\s \\n',
  ],
];

/** Groups of shapes, each with what it was made from: every pattern of our own, then what the libraries know. */
export function* allShapes(): Generator<{ readonly from: string; readonly shapes: readonly Shape[] }> {
  const seen = new Set<string>();
  const group = (from: string, places: readonly Place[], pieces: readonly string[]) => ({
    from,
    shapes: [...shapesOf(pieces, places)].filter((shape) => {
      const key = JSON.stringify(shape);
      return !seen.has(key) && seen.add(key);
    }),
  });
  for (const [name, places, pieces] of LIBRARIES)
    yield group(
      name,
      places,
      pieces
        .split(' ')
        .filter((piece) => piece !== '')
        .map(unescaped),
    );
  for (const [folder, places] of FOLDERS) {
    for (const file of filesIn(folder))
      for (const { where, pieces } of patternPieces(file))
        yield group(where, places, pieces.slice(0, MOST_PIECES));
  }
}

const MOST_PIECES = 14;

function unescaped(piece: string): string {
  return piece.replace(/\\([nts\\])/g, (_, letter: string) => ({ n: '\n', t: '\t', s: ' ' })[letter] ?? '\\');
}

/** Each piece and each two of them over and over, on their own and after another; in a line and line by line. */
function* shapesOf(pieces: readonly string[], places: readonly Place[]): Generator<Shape> {
  for (const place of places) {
    for (const unit of pieces) {
      for (const before of ['', 'a']) yield { place, before, unit, after: '' };
      yield { place, before: '', unit, after: 'a' };
      yield { place, before: '', unit: `${unit}\n`, after: '' };
      for (const other of pieces) {
        if (other === unit) continue;
        yield { place, before: '', unit: unit + other, after: '' };
        yield { place, before: other, unit, after: '' };
      }
    }
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|(?:^|\/)testing\//.test(name))
    .map((name) => join(folder, name))
    .sort();
}
