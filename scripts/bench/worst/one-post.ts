// Reads one of the worst posts in a process of its own and says how many milliseconds it took: POSITION ours|plain.
import { readOurs } from './read-ours';
import { readPlainly } from './read-plainly';
import { WORST_POSTS } from './worst-posts';

const [position = '', side] = process.argv.slice(2);
const post = WORST_POSTS[Number(position)];
if (!post) throw new Error(`There is no post ${position}.`);
const read = side === 'ours' ? readOurs : readPlainly;
// Compiling is no part of it.
for (let round = 0; round < 50; round += 1)
  read('---\ntitle: 一\n---\n<p>正文</p>\n\n一段\n', post.extension);
const text = post.text();
const started = performance.now();
read(text, post.extension);
console.log(performance.now() - started);
