import { describe, expect, it } from 'vitest';
import { parseEnvironment } from './environment';

describe('parseEnvironment', () => {
  it('has a default for everything but the URL', () => {
    expect(parseEnvironment({ HOME: '/root', SITE_URL: '' })).toEqual({
      ok: true,
      environment: {
        siteUrl: undefined,
        contentDir: 'content',
        archive: '.archive/archive.db',
        port: 3000,
        host: '127.0.0.1',
        status: false,
        metrics: false,
        logLevel: 'info',
        logFormat: undefined,
        securityContact: undefined,
      },
    });
  });

  it('reads every variable', () => {
    const env = {
      SITE_URL: 'https://News.example.org/',
      CONTENT_DIR: '../x',
      ARCHIVE: 'a.db',
      PORT: '80',
      HOST: '::1',
      STATUS: '1',
      METRICS: '1',
      LOG_LEVEL: 'warn',
      LOG_FORMAT: 'json',
      SECURITY_CONTACT: 'mailto:security@news.example.org',
    };
    expect(parseEnvironment(env)).toEqual({
      ok: true,
      environment: {
        siteUrl: 'https://news.example.org',
        contentDir: '../x',
        archive: 'a.db',
        port: 80,
        host: '::1',
        status: true,
        metrics: true,
        logLevel: 'warn',
        logFormat: 'json',
        securityContact: 'mailto:security@news.example.org',
      },
    });
  });

  it.each([
    [{ STATUS: 'yes' }, 'STATUS'],
    [{ METRICS: 'on' }, 'METRICS'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ LOG_FORMAT: 'xml' }, 'LOG_FORMAT'],
    [{ SECURITY_CONTACT: 'me' }, 'SECURITY_CONTACT'],
    [{ SITE_URL: 'news.example.org' }, 'SITE_URL'],
    [{ SITE_URL: 'ftp://news.example.org' }, 'SITE_URL'],
    [{ SITE_URL: 'https://news.example.org/path' }, 'SITE_URL'],
    [{ SITE_URL: 'https://user@news.example.org' }, 'SITE_URL'],
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '3000x' }, 'PORT'],
    [{ HOST: 'a b' }, 'HOST'],
    [{ ARCHIVE: 'a\0b' }, 'ARCHIVE'],
  ])('says in one line what is wrong with %j', (env, name) => {
    const parsed = parseEnvironment(env);
    expect(parsed).toEqual({
      ok: false,
      problems: [expect.stringMatching(new RegExp(`^${name} must be .+, not ".*"$`))],
    });
  });

  it('reports every bad value', () => {
    const parsed = parseEnvironment({ PORT: 'x', HOST: '?' });
    expect(parsed.ok ? [] : parsed.problems).toHaveLength(2);
  });
});
