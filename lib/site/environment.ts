import { z } from 'zod';
import { lastWord } from './last-word';

/** What the environment says about this installation; every field has a value but the site's URL. */
export interface Environment {
  /** Scheme and host under which readers reach the site, without a trailing slash. */
  readonly siteUrl: string | undefined;
  /** Folder of posts, as written: relative to the working directory or absolute. */
  readonly contentDir: string;
  /** The archive file, as written. */
  readonly archive: string;
  readonly port: number;
  readonly host: string;
  /** Whether /status lists what the press found wrong. */
  readonly status: boolean;
  /** Whether /metrics gives figures about this process. */
  readonly metrics: boolean;
  /** The least that the log tells of. */
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Lines for people or JSON for programs; undefined leaves it to whether a terminal reads them. */
  readonly logFormat: 'text' | 'json' | undefined;
  /** Whom to tell of a vulnerability, as a URI; security.txt says so. */
  readonly securityContact: string | undefined;
}

/** An environment, or one line for each value that cannot be used. */
type ParsedEnvironment =
  | { readonly ok: true; readonly environment: Environment }
  | { readonly ok: false; readonly problems: readonly string[] };

const schema = z.object({
  SITE_URL: z
    .string()
    .refine(isOrigin, 'must be http:// or https:// and a host, without a path (https://news.example.org)')
    .transform((value) => new URL(value).origin)
    .optional(),
  CONTENT_DIR: z.string().refine(isPath, 'must be a path to a folder').default('content'),
  ARCHIVE: z.string().refine(isPath, 'must be a path to a file').default('.archive/archive.db'),
  PORT: z
    .string()
    .refine(
      (value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535,
      'must be a port number, 0 to 65535',
    )
    .transform(Number)
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:[\]-]+$/, 'must be a host name or an IP address')
    .default('127.0.0.1'),
  STATUS: z
    .string()
    .regex(/^[01]$/, 'must be 1 or 0')
    .transform((value) => value === '1')
    .default(false),
  METRICS: z
    .string()
    .regex(/^[01]$/, 'must be 1 or 0')
    .transform((value) => value === '1')
    .default(false),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
  LOG_FORMAT: z.enum(['text', 'json'], 'must be text or json').optional(),
  SECURITY_CONTACT: z
    .string()
    .regex(
      /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/,
      'must be mailto: and an address, or an https:// page',
    )
    .optional(),
});

/**
 * Reads Broadsheet's variables out of `env`. Empty values count as absent; variables of other
 * programs are left alone.
 */
export function parseEnvironment(env: Readonly<Record<string, string | undefined>>): ParsedEnvironment {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${name} ${issue.message}, not ${JSON.stringify(given[name])}`;
    });
    return { ok: false, problems };
  }
  const {
    SITE_URL,
    CONTENT_DIR,
    ARCHIVE,
    PORT,
    HOST,
    STATUS,
    METRICS,
    LOG_LEVEL,
    LOG_FORMAT,
    SECURITY_CONTACT,
  } = parsed.data;
  return {
    ok: true,
    environment: {
      siteUrl: SITE_URL,
      contentDir: CONTENT_DIR,
      archive: ARCHIVE,
      port: PORT,
      host: HOST,
      status: STATUS,
      metrics: METRICS,
      logLevel: LOG_LEVEL,
      logFormat: LOG_FORMAT,
      securityContact: SECURITY_CONTACT,
    },
  };
}

let current: Environment | undefined;

/** The environment of this process, parsed once; throws with one clear line when it cannot be used. */
export function environment(): Environment {
  if (current === undefined) {
    const parsed = parseEnvironment(process.env);
    if (!parsed.ok) throw new Error(parsed.problems.join('; '));
    current = parsed.environment;
  }
  return current;
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

function isPath(value: string): boolean {
  return !value.includes('\0');
}

/** For programs: the environment, or one clear line for each bad value and exit code 2. */
export function environmentOrExit(): Environment {
  const parsed = parseEnvironment(process.env);
  if (parsed.ok) return parsed.environment;
  const format = process.env['LOG_FORMAT'] === 'json' ? 'json' : 'text';
  for (const problem of parsed.problems) lastWord(problem, format);
  process.exit(2);
}
