import { z } from 'zod';

const recordSchema = z.object({
  level: z.string(),
  time: z.string(),
  msg: z.string().default(''),
  method: z.string().optional(),
  path: z.string().optional(),
  status: z.number().optional(),
  ms: z.number().optional(),
  cache: z.string().optional(),
});

/** Characters that would move the cursor of a terminal. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A line of the log as people read it: the time, what was asked, what came of it. Each line of a longer text is one. */
export function lineForPeople(json: string): string {
  const { level, time, msg, method, path, status, ms, cache } = recordSchema.parse(JSON.parse(json));
  const words =
    path === undefined
      ? [level === 'info' ? '' : `${level}:`, msg]
      : [status, method, path, `${ms} ms`, cache === 'none' ? '' : cache];
  const line = words.filter((word) => word !== '' && word !== undefined).join(' ');
  const lines = line.trimEnd().split('\n');
  return lines.map((part) => `${time.slice(11, 19)} ${part.replace(CONTROLS, '�')}\n`).join('');
}
