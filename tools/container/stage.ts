import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Instruction } from './read-dockerfile';

/** Folders at the root of an image that the Dockerfile names; they lie in the stage's folder here. */
const OF_THE_IMAGE = /(?<![\w./])\/(?=(?:app|archive|content)\b)/g;

/** What the build of an image may see: everything that the ignore file does not name. */
function seenBy(ignoreFile: string): (path: string) => boolean {
  const patterns = readFileSync(ignoreFile, 'utf8').split('\n').filter(Boolean);
  return (path) =>
    !patterns.some((pattern) =>
      pattern.startsWith('**/*') ? path.endsWith(pattern.slice(4)) : path.split('/')[0] === pattern,
    );
}

/** A stage of a Dockerfile, carried out in a folder that stands for its root. */
export class Stage {
  readonly environment: Record<string, string> = {};
  readonly root: string;
  readonly #stages: ReadonlyMap<string, Stage>;
  #folder: string;
  command: readonly string[] = [];
  healthCheck: readonly string[] = [];

  constructor(root: string, stages: ReadonlyMap<string, Stage>) {
    this.root = root;
    this.#folder = root;
    this.#stages = stages;
    mkdirSync(root, { recursive: true });
  }

  /** Where commands run. */
  get folder(): string {
    return this.#folder;
  }

  /** Carries out one instruction; what only describes the image has no effect. */
  perform({ name, words }: Instruction): void {
    switch (name) {
      case 'WORKDIR':
        this.#folder = join(this.root, words);
        mkdirSync(this.#folder, { recursive: true });
        break;
      case 'ENV':
      case 'ARG':
        for (const pair of words.split(' ')) {
          const [variable = '', value = ''] = pair.split('=');
          this.environment[variable] = this.#here(value);
        }
        break;
      case 'COPY':
        this.#copy(words.split(' '));
        break;
      case 'RUN':
        console.log(`RUN ${words}`);
        execFileSync('sh', ['-ec', this.#here(words)], {
          cwd: this.#folder,
          env: { ...this.#machine(), ...this.environment },
          stdio: ['ignore', 'ignore', 'inherit'],
        });
        break;
      case 'CMD':
        this.command = JSON.parse(words) as string[];
        break;
      case 'HEALTHCHECK':
        this.healthCheck = JSON.parse(words.slice(words.indexOf('['))) as string[];
        break;
      case 'FROM':
      case 'USER':
      case 'VOLUME':
      case 'EXPOSE':
      case 'STOPSIGNAL':
        break;
      default:
        throw new Error(`deploy/Dockerfile: ${name} is not known here.`);
    }
  }

  /** An image knows nothing of the caller's environment but where programs are. */
  #machine(): NodeJS.ProcessEnv {
    const { PATH, HOME, npm_config_registry: registry } = process.env;
    return {
      NODE_ENV: 'production',
      PATH,
      HOME,
      ...(registry !== undefined && { npm_config_registry: registry }),
    };
  }

  #copy(words: string[]): void {
    const from = words[0]?.startsWith('--from=')
      ? this.#stages.get(words.shift()?.slice(7) ?? '')
      : undefined;
    const target = join(this.#folder, words.pop() ?? '');
    const seen = from ? () => true : seenBy('deploy/Dockerfile.dockerignore');
    for (const word of words) {
      const source = from ? join(from.root, word) : word;
      const isFolder = word === '.' || from !== undefined;
      const filter = (path: string) => seen(relative('.', path));
      if (!existsSync(source)) throw new Error(`deploy/Dockerfile: COPY ${word}: there is no such thing.`);
      cpSync(source, isFolder ? target : join(target, basename(source)), {
        recursive: true,
        verbatimSymlinks: true,
        ...(from ? {} : { filter }),
      });
    }
  }

  #here(words: string): string {
    return words.replaceAll(OF_THE_IMAGE, `${this.root}/`);
  }
}
