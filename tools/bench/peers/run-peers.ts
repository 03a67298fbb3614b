import { join } from 'node:path';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { MB } from '../areas/area';
import { defaultResultPath } from '../figures/default-result-path';
import { FigureLog } from '../figures/figure-log';
import { median } from '../figures/median';
import { runFacts } from '../figures/run-facts';
import { benchSite, type BenchSite } from '../site/bench-site';
import { ensureCorpus } from '../site/ensure-corpus';
import { runOnce } from './contender';
import { gatherContenders } from './gather-contenders';
import type { PeersCommand } from './peers-command';

/** A post as a file. */
interface PostFile {
  readonly name: string;
  readonly text: string;
}

const PARTS = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/**
 * Has Broadsheet and its peers build the same folder from nothing, in turns, size by size.
 *
 * @param typed the command as it was typed, for the record
 */
export async function runPeers(command: PeersCommand, typed: string): Promise<void> {
  const { sizes, work } = command;
  const out = command.out ?? defaultResultPath('peers', new Date());
  const log = new FigureLog(out, typed, runFacts(), [work]);
  log.note(
    'All read one folder: the corpus with front matter rewritten as strict YAML, because posts broken on purpose end the build of most peers.',
  );
  log.note('Times are medians by the clock on the wall; memory is the highest of the whole process tree.');
  for (const posts of sizes) {
    const corpus = benchSite(work, posts);
    ensureCorpus(corpus);
    const site = {
      posts,
      content: join(work, `peer-corpus-${posts}`),
      archive: join(work, `peer-archive-${posts}`, 'archive.db'),
    };
    ensurePeerCorpus(corpus, site.content);
    const contenders = await gatherContenders(site, command, log);
    for (let round = 0; round < (command.rounds ?? (posts <= 10_000 ? 3 : 1)); round += 1) {
      for (const contender of contenders) await runOnce(contender, posts);
    }
    const costs = contenders.map(({ name, runs, failure }) => ({
      name,
      failure,
      seconds: median(runs.map(({ seconds }) => seconds)),
      peak: Math.max(...runs.map(({ peak }) => peak)),
    }));
    const ours = costs[0];
    for (const { name, failure, seconds, peak } of costs) {
      if (failure !== undefined) {
        log.missing('peers', `${name}, build`, posts, failure);
        continue;
      }
      log.value('peers', `${name}, build`, posts, seconds, 's');
      log.value('peers', `${name}, peak memory`, posts, peak / MB, 'MB');
      if (name === ours?.name || !ours || ours.failure !== undefined) continue;
      log.value('peers', `Broadsheet's time to that of ${name}`, posts, ours.seconds / seconds, 'times');
      log.value('peers', `Broadsheet's memory to that of ${name}`, posts, ours.peak / peak, 'times');
    }
  }
  log.close();
}

/** Copies a corpus into a folder whose posts every peer can read, unless they are there. */
function ensurePeerCorpus(from: BenchSite, content: string): void {
  const posts = join(content, '_posts');
  mkdirSync(posts, { recursive: true });
  if (readdirSync(posts).length === from.posts) return;
  rmSync(posts, { recursive: true });
  mkdirSync(posts);
  copyFileSync(join(from.content, '_config.yml'), join(content, '_config.yml'));
  for (const name of readdirSync(join(from.content, '_posts'))) {
    const post = peerPost({ name, text: readFileSync(join(from.content, '_posts', name), 'utf8') });
    writeFileSync(join(posts, post.name), post.text);
  }
}

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
