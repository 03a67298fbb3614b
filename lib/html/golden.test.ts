import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepareBody } from './prepare-body';

const fixtures = new URL('./fixtures/', import.meta.url);

/** Whole posts of every shape; `name.md` becomes `name.html`, and what was lifted out of it `name.json`. */
describe('prepareBody on whole posts', { timeout: 60_000 }, () => {
  for (const file of readdirSync(fixtures).filter((name) => name.endsWith('.md'))) {
    it(file, async () => {
      const name = file.slice(0, -'.md'.length);
      const [, title = '', format, body = ''] =
        /^---\ntitle: (.*)\n(?:format: (.*)\n)?---\n([^]*)$/.exec(
          readFileSync(new URL(file, fixtures), 'utf8'),
        ) ?? [];
      const { html, text, ...lifted } = prepareBody({
        body,
        format: format === 'html' ? 'html' : 'markdown',
        title,
      });
      const rest = { ...lifted, issues: lifted.issues.map((issue) => issue.code), text: text.split('\n') };
      await expect(`${html}\n`).toMatchFileSnapshot(new URL(`${name}.html`, fixtures).pathname);
      await expect(`${JSON.stringify(rest, undefined, 2)}\n`).toMatchFileSnapshot(
        new URL(`${name}.json`, fixtures).pathname,
      );
    });
  }
});
