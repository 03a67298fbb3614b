import {
  Liquid,
  Tag,
  type Context,
  type Parser,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';

/** Bounds of one post's Liquid; whatever a template asks for, running it ends soon. */
const LIMITS = {
  /** Characters of a template. */
  parse: 1_000_000,
  /** Milliseconds. */
  render: 500,
  /** Characters and list items made on the way, roughly. */
  memory: 5_000_000,
  /** Characters of the result. */
  output: 2_000_000,
} as const;

/** What a template came to, or why it did not. */
export type LiquidResult =
  | { readonly text: string }
  | { readonly failure: string; /** Line of the template, counted from 0. */ readonly line: number };

/**
 * Jekyll's Liquid by liquidjs, without files and within LIMITS. Never throws. `raw`, `highlight`, `post_url` and
 * `link` come out as they went in: they are read by the steps that follow, with and without this one.
 */
export class FullLiquid {
  readonly #engine: Liquid;

  /** @param timezone IANA zone of the `date` filters */
  constructor(baseurl: string, url: string, timezone: string) {
    const engine = new Liquid({
      // An empty set of templates in place of the file system: every include is an error.
      templates: {},
      relativeReference: false,
      ownPropertyOnly: true,
      jekyllWhere: true,
      dynamicPartials: false,
      timezoneOffset: timezone,
      parseLimit: LIMITS.parse,
      renderLimit: LIMITS.render,
      memoryLimit: LIMITS.memory,
    });
    const inside = (path: unknown) => relativeUrl(path, baseurl);
    engine.registerFilter('relative_url', inside);
    engine.registerFilter('absolute_url', (path: unknown) => absoluteUrl(inside(path), url));
    for (const name of ['post_url', 'link']) engine.registerTag(name, AsWritten);
    engine.registerTag('raw', RawAsWritten);
    engine.registerTag('highlight', Highlight);
    this.#engine = engine;
  }

  run(template: string, scope: object): LiquidResult {
    try {
      const text: unknown = this.#engine.parseAndRenderSync(template, scope);
      if (typeof text !== 'string' || text.length > LIMITS.output) {
        return { failure: `the result is longer than ${LIMITS.output} characters`, line: 0 };
      }
      return { text };
    } catch (error) {
      return failureOf(error);
    }
  }
}

/** liquidjs adds where it was to its messages: `undefined tag: x, line:3, col:1`. */
function failureOf(error: unknown): LiquidResult {
  const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : '';
  const [, what = message, line = '1'] = /^(.*?), line:(\d+)/s.exec(message) ?? [];
  return { failure: what.slice(0, 120), line: Number(line) - 1 };
}

function relativeUrl(path: unknown, baseurl: string): string {
  const text = typeof path === 'string' ? path : '';
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(text)) return text;
  return `${baseurl}/${text.replace(/^\/+/, '')}`;
}

function absoluteUrl(path: string, url: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? url + path : path;
}

class AsWritten extends Tag {
  override render(): string {
    return this.token.getText();
  }
}

class RawAsWritten extends Tag {
  readonly #text: string;

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    const inside = tokensUntil('endraw', remaining).map((part) => part.getText());
    this.#text = `{% raw %}${inside.join('')}{% endraw %}`;
  }

  override render(): string {
    return this.#text;
  }
}

class Highlight extends Tag {
  readonly #templates: Template[] = [];

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid);
    const inside = tokensUntil('endhighlight', remaining);
    for (let next = inside.shift(); next !== undefined; next = inside.shift()) {
      this.#templates.push(parser.parseToken(next, inside));
    }
  }

  override *render(context: Context): Generator<unknown, string, string> {
    const code = yield this.liquid.renderer.renderTemplates(this.#templates, context);
    return `${this.token.getText()}${code}{% endhighlight %}`;
  }
}

function tokensUntil(end: string, remaining: TopLevelToken[]): TopLevelToken[] {
  const found = remaining.findIndex((token) => 'name' in token && token.name === end);
  if (found === -1) throw new Error(`${end} is missing`);
  return remaining.splice(0, found + 1).slice(0, -1);
}
