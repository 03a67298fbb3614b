import { setTimeout as delay } from 'node:timers/promises';
import { routes } from '@/lib/site/urls/routes';
import { latencyOf } from '../figures/latency-of';
import { type Answer, HttpClient } from '../http/http-client';
import { ArchiveFacts } from '../site/archive-facts';
import { ExtraPost } from '../site/extra-post';
import { startSite } from '../site/start-site';
import type { AreaContext } from './area';

const ROUNDS = 10;
const PATIENCE_MS = 30_000;
/** Often enough to tell, and rarely enough to leave the cores to the press. */
const LOOK_EVERY_MS = 20;
/** For words of the extra post's title. */
const SEARCH = `/search?q=${encodeURIComponent('央行公布')}`;

/** One thing a change must show on: where to look, and how to tell. */
interface Sight {
  readonly name: string;
  readonly path: string;
  readonly shows: (answer: Answer) => boolean;
}

/** With the server running: from the write of a file to the first answer that shows it. */
export async function measurePublish({ site, log, port }: AreaContext): Promise<void> {
  const facts = new ArchiveFacts(site.archive);
  const category = facts.categories(1)[0]?.slug ?? 'bench';
  facts.close();
  const server = await startSite(site, port, 'start');
  const client = new HttpClient(server.url, 8);
  const times = new Map<string, (number | undefined)[]>();
  try {
    const hasSearch = (await client.get(SEARCH)).status === 200;
    // The watch begins after the first page.
    await delay(2_000);
    for (let round = 0; round < ROUNDS; round += 1) {
      const extra = new ExtraPost(site, category, round, new Date());
      const [added, edited] = [`A${round}X`, `E${round}X`];
      try {
        extra.write(added);
        await see(
          'added, on',
          sights(extra, (body) => body.includes(added)),
        );
        extra.write(edited);
        await see(
          'edited, on',
          sights(extra, (body) => body.includes(edited)),
        );
      } finally {
        extra.remove();
      }
      const [article, ...lists] = sights(extra, (body) => !body.includes(edited));
      await see('deleted, from', [{ ...article, shows: ({ status }) => status === 404 }, ...lists]);
    }

    function sights(extra: ExtraPost, fits: (body: Buffer) => boolean): [Sight, ...Sight[]] {
      const shows = ({ status, body }: Answer) => status === 200 && fits(body);
      return [
        { name: 'article', path: extra.path, shows },
        { name: 'category', path: routes.category({ slug: category }), shows },
        { name: 'latest', path: routes.latest(), shows },
        { name: 'front page', path: routes.front, shows },
        ...(hasSearch ? [{ name: 'search', path: SEARCH, shows }] : []),
      ];
    }
  } finally {
    client.close();
    await server.stop();
  }
  for (const [what, measured] of times) {
    const seen = measured.filter((time) => time !== undefined);
    if (seen.length === 0) {
      log.missing('publish', what, site.posts, `not seen within ${PATIENCE_MS / 1_000} s`);
      continue;
    }
    const total = seen.reduce((sum, time) => sum + time, 0) / 1_000;
    log.latency('publish', what, site.posts, latencyOf(seen, measured.length - seen.length, total));
  }

  /** Looks at all of them at once, again and again, until each has shown the change. */
  async function see(what: string, waiting: readonly Sight[]): Promise<void> {
    const written = performance.now();
    await Promise.all(
      waiting.map(async ({ name, path, shows }) => {
        const key = `${what} ${name}`;
        const measured = times.get(key) ?? [];
        times.set(key, measured);
        while (performance.now() - written < PATIENCE_MS) {
          const answer = await client.get(path).catch(() => undefined);
          if (answer && shows(answer)) return measured.push(performance.now() - written);
          await delay(LOOK_EVERY_MS);
        }
        return measured.push(undefined);
      }),
    );
  }
}
