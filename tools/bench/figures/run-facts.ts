import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { z } from 'zod';

/** Where and with what figures were made. */
export interface RunFacts {
  /** ISO 8601, UTC. */
  readonly date: string;
  /** Of the work tree; ends in `+` when files differ from it. */
  readonly commit: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    /** Bytes. */
    readonly memory: number;
    readonly system: string;
  };
  readonly versions: Readonly<Record<string, string>>;
}

const packageFile = z.object({ version: z.string() });

/** Asks the machine, git, and the packages in use. */
export function runFacts(): RunFacts {
  const processors = cpus();
  const commit = git('rev-parse', '--short=10', 'HEAD') || 'unknown';
  return {
    date: new Date().toISOString(),
    commit: git('status', '--porcelain', '--', '.', ':!bench') === '' ? commit : `${commit}+`,
    machine: {
      cpu: processors[0]?.model.trim() ?? 'unknown',
      cores: processors.length,
      memory: totalmem(),
      system: `${platform()} ${release()}`,
    },
    versions: {
      node: process.versions.node,
      next: versionOf('next'),
      react: versionOf('react'),
      'better-sqlite3': versionOf('better-sqlite3'),
      sqlite: sqliteVersion(),
      autocannon: versionOf('autocannon'),
    },
  };
}

function git(...words: readonly string[]): string {
  const { stdout } = spawnSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return stdout.trim();
}

function versionOf(name: string): string {
  return packageFile.parse(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))).version;
}

function sqliteVersion(): string {
  const database = new Database(':memory:');
  try {
    return z.string().parse(database.prepare('SELECT sqlite_version()').pluck().get());
  } finally {
    database.close();
  }
}
