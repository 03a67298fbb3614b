// node scripts/run.mjs tools/vectors/make-vector-site.ts DIR: the folder of vectors that the browser tests press.
import { writeVectorSite } from './write-vector-site';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to write: make-vector-site.ts DIR');
writeVectorSite(folder);
