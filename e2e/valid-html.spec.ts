import { expect, test } from '@playwright/test';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { PAGES } from './pages';
import { HOSTILE_SITE, SAMPLE_SITE } from './sites';

/** All recommended rules of html-validate but these, which are about taste or about what a publisher wrote. */
const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // React writes charSet and fetchPriority; names of attributes are compared without case.
    'attr-case': 'off',
    // React writes <br/>, async="" and hidden="", which parse as <br>, async and hidden do.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // React names a script “_R_”: valid since HTML5, which asks for one character that is no space.
    'valid-id': ['error', { relaxed: true }],
    // A headline is as long as the publisher wrote it.
    'long-title': 'off',
    // Check boxes of one name are the several values of one field.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Lists have names where two stand side by side, as ARIA 1.2 allows.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The frame in which a wide table scrolls is a region on a div; a section means the same.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
};

/** The directories leave out end tags and quotes that HTML does not need: thousands of rows are a quarter shorter. */
const SHORT_RULES: ConfigData = {
  ...RULES,
  rules: { ...RULES.rules, 'no-implicit-close': 'off', 'attr-quotes': 'off' },
};

const validator = new HtmlValidate(RULES);
const shortValidator = new HtmlValidate(SHORT_RULES);

async function complaints(html: string, url: string): Promise<readonly string[]> {
  const isDirectory = new URL(url).pathname.startsWith('/categories');
  const report = await (isDirectory ? shortValidator : validator).validateString(html, url);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'page'})`),
  );
}

const MORE = ['/latest/page/1', '/archive', '/2026/', '/2026/11/', '/2026/11/22/', '/categories/active'];
const SEARCHES = ['/search?q=zzzz', '/search?picture=1&from=2026-10', '/search?q=%3Cb%3E'];
const CALENDARS = ['/category/haiyuezhengquanbao/archive', '/category/haiyuezhengquanbao/archive/2026'];

for (const path of [
  ...PAGES.filter(({ name }) => name !== 'not-found').map((page) => page.path),
  ...MORE,
  ...SEARCHES,
  ...CALENDARS,
]) {
  test(`${path} is valid HTML`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(await complaints(await response.text(), response.url())).toEqual([]);
  });
}

for (const path of ['/none.html', '/1999/01/01/', '/_next/none']) {
  test(`${path}, which says there is nothing, is valid HTML`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(404);
    expect(await complaints(await response.text(), response.url())).toEqual([]);
  });
}

for (const [name, { url }] of [
  ['the sample site', SAMPLE_SITE],
  ['hostile posts', HOSTILE_SITE],
] as const) {
  test(`every article of ${name} is valid HTML`, async ({ request }) => {
    const sitemap = await (await request.get(new URL('/sitemap/posts-1.xml', url).href)).text();
    const articles = Array.from(sitemap.matchAll(/<loc>([^<]+)/g), ([, article]) => article ?? '');
    expect(articles.length).toBeGreaterThan(10);
    for (const article of [...articles, new URL('/', url).href, new URL('/latest', url).href]) {
      const response = await request.get(article);
      expect(response.status(), article).toBe(200);
      expect(await complaints(await response.text(), article), article).toEqual([]);
    }
  });
}
