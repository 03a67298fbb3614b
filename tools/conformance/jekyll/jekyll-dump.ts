import { readFileSync } from 'node:fs';
import { z } from 'zod';

const used = z.object({
  jekyll: z.string(),
  kramdown: z.string(),
  notes: z.array(z.string()),
  redirects: z.array(z.object({ from: z.string(), to: z.string() })).default([]),
});

const post = z.object({
  path: z.string(),
  url: z.string(),
  title: z.string(),
  instant: z.number().int(),
  date: z.string(),
  unread: z.boolean().default(false),
  categories: z.array(z.string()),
  tags: z.array(z.string()),
  html: z.string(),
  literal: z.string().nullable(),
  failure: z.string().nullable(),
  excerpt: z.string().nullable(),
});

const brokenPost = z.object({ path: z.string(), broken: z.string() });

/**
 * A post as Jekyll published it. `html` is the body after Liquid and Markdown, without a layout; `literal`
 * the same with all Liquid printed as it is written that Broadsheet does not evaluate, where there is
 * any; `failure` says why Liquid failed on it; `date` is `instant` in the site's zone;
 * `unread` posts have front matter that is no YAML, so that Jekyll dates them by the day of the build.
 */
export type JekyllPost = z.infer<typeof post>;

/** A post for which Jekyll gives up its build, and what it says. */
export type BrokenPost = z.infer<typeof brokenPost>;

export interface JekyllDump {
  readonly jekyll: string;
  readonly kramdown: string;
  /** What could not take part, such as plugins that are not installed. */
  readonly notes: readonly string[];
  /** Paths that lead to other paths or URLs, as jekyll-redirect-from made them. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  readonly posts: readonly JekyllPost[];
  readonly broken: readonly BrokenPost[];
}

/**
 * Reads what dump-posts.rb wrote.
 *
 * @throws when the file is missing or is not such a dump
 */
export function readJekyllDump(file: string): JekyllDump {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const posts: JekyllPost[] = [];
  const broken: BrokenPost[] = [];
  for (const line of lines) {
    const value = z.union([brokenPost, post]).parse(JSON.parse(line));
    if ('broken' in value) broken.push(value);
    else posts.push(value);
  }
  return { ...used.parse(JSON.parse(head)), posts, broken };
}
