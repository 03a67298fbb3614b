// Presses shapes that its parent process sends, and answers with the CPU time each took.
import { Session } from 'node:inspector/promises';
import { loadLiquid } from '@/lib/jekyll/liquid/liquid-engine';
import type { SiteFiles } from '@/lib/jekyll/liquid/site-files';
import { pressPost } from '@/lib/press/press-post';
import { parseSiteConfig } from '@/lib/jekyll/config/site-config';
import { postOf, type Shape } from './shape';

/** What is asked of a measuring process. */
export interface MeasureRequest {
  readonly shape: Shape;
  readonly length: number;
  /** Whether to say where the time went. */
  readonly profile: boolean;
}

export interface MeasureAnswer {
  /** Milliseconds of CPU time. */
  readonly time: number;
  readonly where: string;
}

const safe = parseSiteConfig('baseurl: /site\n').config;
const full = parseSiteConfig('baseurl: /site\nbroadsheet:\n  liquid: full\n').config;
const files: SiteFiles = { postUrl: () => undefined, fileUrl: () => undefined, posts: () => [] };
await loadLiquid(full);

function cpuTime(request: Pick<MeasureRequest, 'shape' | 'length'>): number {
  const { path, bytes, full: isFull } = postOf(request.shape, request.length);
  globalThis.gc?.();
  const before = process.cpuUsage();
  pressPost(path, bytes, isFull ? full : safe, 2_000_000_000, files);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The function or pattern that took most of the time by itself. */
async function profiled(request: MeasureRequest): Promise<MeasureAnswer> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 1_000 });
  await session.post('Profiler.start');
  const time = cpuTime(request);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const own = new Map<string, number>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  for (const id of profile.samples ?? []) {
    const frame = nodes.get(id)?.callFrame;
    if (!frame) continue;
    const file = frame.url.replace(/^.*?\/(node_modules|lib)\//, '$1/').replace(/\?.*$/, '');
    const name =
      `${frame.functionName || '(anonymous)'} ${file}${file === '' ? '' : `:${frame.lineNumber + 1}`}`.trim();
    own.set(name, (own.get(name) ?? 0) + 1);
  }
  const total = profile.samples?.length ?? 1;
  const [first, second] = [...own].sort(([, a], [, b]) => b - a);
  const said = [first, second].flatMap((one) =>
    one === undefined ? [] : [`${Math.round((one[1] / total) * 100)} % ${one[0].slice(0, 140)}`],
  );
  return { time, where: said.join('; ') };
}

process.on('message', (request: MeasureRequest) => {
  const answer = request.profile ? profiled(request) : Promise.resolve({ time: cpuTime(request), where: '' });
  void answer.then((found) => process.send?.(found satisfies MeasureAnswer));
});

// Compiling is no part of it.
for (let round = 0; round < 20; round += 1) {
  for (const place of ['markdown', 'html', 'template', 'front matter'] as const)
    cpuTime({ shape: { place, before: '# a\n\n', unit: '*a* <b>b</b> [c](d)\n', after: '' }, length: 2_000 });
}
process.send?.('ready');
