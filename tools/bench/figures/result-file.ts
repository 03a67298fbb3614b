import { z } from 'zod';

const unit = z.enum([
  's',
  'ms',
  'MB',
  'kB',
  'MB/min',
  'posts/s',
  'requests/s',
  'bytes/byte',
  'files',
  'times',
  'posts',
]);

const latency = z.object({
  requests: z.number(),
  failed: z.number(),
  p50: z.number(),
  p95: z.number(),
  p99: z.number(),
  max: z.number(),
  perSecond: z.number(),
});

const figure = z.object({
  area: z.string(),
  what: z.string(),
  posts: z.number(),
  value: z.number().exactOptional(),
  unit: unit.exactOptional(),
  latency: latency.exactOptional(),
  missing: z.string().exactOptional(),
});

/** A file of bench/results. */
export const resultFile = z.object({
  /** What was run, as one types it. */
  command: z.string(),
  date: z.string(),
  commit: z.string(),
  machine: z.object({ cpu: z.string(), cores: z.number(), memory: z.number(), system: z.string() }),
  versions: z.record(z.string(), z.string()),
  /** What one has to know to compare the figures with others. */
  notes: z.array(z.string()),
  figures: z.array(figure),
  /** Memory over time, of a soak: minutes from its start, bytes. */
  samples: z.array(z.object({ at: z.number(), value: z.number() })).exactOptional(),
});

export type ResultFile = z.infer<typeof resultFile>;
