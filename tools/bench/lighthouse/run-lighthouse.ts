import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '@/lib/site/urls/routes';
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
    // Pages wait in the server's memory from their second request on; readers of news are rarely the first.
    for (const { url } of pages) await (await fetch(url)).arrayBuffer();
    const lighthouse = new LighthousePage(tools);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { url, runs } of pages) runs.push(await lighthouse.run(url));
    }
    const measured = pages.map(({ what, runs }) => ({ what, middle: mediansOf(runs) }));
    for (const { what, middle } of measured) {
      log.value('lighthouse', `${what}: performance, 1 is best`, posts, middle.score, 'times');
      log.value('lighthouse', `${what}: largest contentful paint`, posts, middle.paint, 'ms');
      log.value('lighthouse', `${what}: total blocking time`, posts, middle.blocking, 'ms');
      log.value('lighthouse', `${what}: cumulative layout shift`, posts, middle.shift, 'times');
    }
    const [bareFigures, articleFigures] = measured.map(({ middle }) => middle);
    if (bareFigures && articleFigures) {
      const toBare = (of: (figures: PageFigures) => number) => of(articleFigures) / of(bareFigures);
      log.value(
        'lighthouse',
        "article's paint to that of the bare page",
        posts,
        toBare(({ paint }) => paint),
        'times',
      );
      log.value(
        'lighthouse',
        "article's blocking time to that of the bare page",
        posts,
        toBare(({ blocking }) => blocking),
        'times',
      );
    }
  } finally {
    await ours.stop();
    await bare.stop();
  }
  log.close();
}

function mediansOf(runs: readonly PageFigures[]): PageFigures {
  return {
    score: median(runs.map(({ score }) => score)),
    paint: median(runs.map(({ paint }) => paint)),
    blocking: median(runs.map(({ blocking }) => blocking)),
    shift: median(runs.map(({ shift }) => shift)),
  };
}
