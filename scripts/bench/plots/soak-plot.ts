import type { ResultFile } from '../figures/result-file';
import type { Plot } from './plot';

/** Memory over time in the newest soak; undefined when there was none. */
export function soakPlot(results: readonly ResultFile[]): Plot | undefined {
  const soaks = results.filter(({ samples }) => samples !== undefined);
  const samples = soaks.at(-1)?.samples;
  if (!samples) return undefined;
  const points = samples.map(({ at, value }) => ({ x: at, y: value / 1_000_000 }));
  return {
    title: 'Memory under mixed load',
    x: 'minutes',
    y: 'MB, server and press',
    scale: 'linear',
    series: [{ name: 'Broadsheet', points }],
  };
}
