import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '@/lib/site/routes';
import { defaultResultPath } from '../figures/default-result-path';
import { FigureLog } from '../figures/figure-log';
import { median } from '../figures/median';
import { runFacts } from '../figures/run-facts';
import { npmPackage } from '../peers/npm-package';
import { startBackgroundServer } from '../process/background-server';
import { ArchiveFacts } from '../site/archive-facts';
import { bareApp } from '../site/bare-app';
import { ensureArchive } from '../site/ensure-archive';
import { ensureBuild } from '../site/ensure-build';
import { startSite } from '../site/start-site';
import { LighthousePage, type PageFigures } from './lighthouse-page';

const VERSION = '12.8.2';
const PORT = 3574;
const ROUNDS = 5;

/** Of the sample archive. An article without pictures: the bare app has nothing to answer for them. */
const ARTICLE = '/dazongzhoukan/2026/11/22/NW202611222388784035.html';
const CATEGORY = '/category/haiyuezhengquanbao';

/** Asks Lighthouse for front, category and article of the sample, and for a bare page with the article's text, in turns. */
export async function runLighthouse(typed: string): Promise<void> {
  const work = join(tmpdir(), 'broadsheet-bench');
  const site = { posts: 0, content: 'content', archive: join(work, 'archive-sample', 'archive.db') };
  await ensureBuild(work);
  await ensureArchive(site);
  const tools = join(work, 'lighthouse');
  await npmPackage(tools, 'lighthouse', VERSION);
  const facts = new ArchiveFacts(site.archive);
  const html = facts.html(ARTICLE);
  const posts = facts.permalinks(Number.MAX_SAFE_INTEGER).length;
  facts.close();

  const log = new FigureLog(defaultResultPath('lighthouse', new Date()), typed, runFacts(), [work]);
  log.note(
    `Lighthouse ${VERSION}, mobile preset (simulated slow 4G, CPU four times slower), performance only.`,
  );
  log.note(
    `The median of ${ROUNDS} runs, the pages in turns; bare is next start with the article's HTML and nothing else.`,
  );
  const bare = await startBackgroundServer({ ...(await bareApp(html)), port: PORT + 1 });
  const ours = await startSite(site, PORT, 'serve').catch(async (error: unknown) => {
    await bare.stop();
    throw error;
  });
  try {
    const pages = [
      { what: 'bare page, text of the article', url: `${bare.url}/article` },
      { what: 'article', url: ours.url + routes.post({ permalink: ARTICLE }) },
      { what: 'category', url: ours.url + CATEGORY },
      { what: 'front', url: `${ours.url}/` },
    ].map((page) => ({ ...page, runs: new Array<PageFigures>() }));
    const lighthouse = new LighthousePage(tools);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { url, runs } of pages) runs.push(await lighthouse.run(url));
    }
    for (const { what, runs } of pages) {
      const middle = (of: (run: PageFigures) => number) => median(runs.map(of));
      log.value(
        'lighthouse',
        `${what}: performance, 1 is best`,
        posts,
        middle(({ score }) => score),
        'times',
      );
      log.value(
        'lighthouse',
        `${what}: largest contentful paint`,
        posts,
        middle(({ paint }) => paint),
        'ms',
      );
      log.value(
        'lighthouse',
        `${what}: total blocking time`,
        posts,
        middle(({ blocking }) => blocking),
        'ms',
      );
      log.value(
        'lighthouse',
        `${what}: cumulative layout shift`,
        posts,
        middle(({ shift }) => shift),
        'times',
      );
    }
  } finally {
    await ours.stop();
    await bare.stop();
  }
  log.close();
}
