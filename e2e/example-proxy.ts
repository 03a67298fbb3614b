import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { unpackedProgram } from '@/scripts/setup/unpacked-program';
import { proxyRequest } from './proxy-request';

const PATIENCE = 15_000;
const NGINX = ['nginx', 'libnginx-mod-http-brotli-filter', 'libbrotli1'];

/** Ports that stand for those of the examples. */
export interface ExamplePorts {
  readonly http: number;
  readonly https: number;
  /** Of the two replicas, which the examples have on 3000 and 3001. */
  readonly replicas: readonly [number, number];
}

/** A proxy that runs one of the examples in deploy/, as it is but for ports and paths. */
export interface ExampleProxy {
  /** Whether it can compress with brotli. */
  readonly brotli: boolean;
  stop(): Promise<void>;
}

/** nginx with deploy/nginx.conf. Its files go to `folder`. */
export async function startNginx(folder: string, ports: ExamplePorts): Promise<ExampleProxy> {
  const nginx = unpackedProgram('/usr/sbin/nginx', NGINX);
  const { root, certificate, key } = prepare(folder);
  const filter = join(dirname(dirname(nginx)), 'lib/nginx/modules/ngx_http_brotli_filter_module.so');
  const brotli = existsSync(filter);
  const example = readFileSync('deploy/nginx.conf', 'utf8')
    .replace(/^\s*listen \[::\].*\n/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${ports.http};`)
    .replace('listen 443', `listen 127.0.0.1:${ports.https}`)
    .replaceAll(/127\.0\.0\.1:300([01])/g, (_, index: string) => `127.0.0.1:${ports.replicas[Number(index)]}`)
    .replaceAll('/etc/ssl/broadsheet/fullchain.pem', certificate)
    .replaceAll('/etc/ssl/broadsheet/privkey.pem', key)
    .replaceAll('/var/cache/nginx', root)
    .replaceAll('/var/log/nginx', root)
    .replace('#server', 'server')
    .replaceAll(/^ *#(?=brotli)/gm, brotli ? '' : '#');
  writeFileSync(join(root, 'broadsheet.conf'), example);
  writeFileSync(
    join(root, 'nginx.conf'),
    `${brotli ? `load_module ${filter};\n` : ''}daemon off; worker_processes 1; pid ${root}/pid; error_log ${root}/error.log;
    ${process.getuid?.() === 0 ? 'user root;' : ''} events {}
    http { access_log ${root}/default.log; types { text/html html; } client_body_temp_path ${root}/body; proxy_temp_path ${root}/proxy; fastcgi_temp_path ${root}/fastcgi;
    uwsgi_temp_path ${root}/uwsgi; scgi_temp_path ${root}/scgi; include ${root}/broadsheet.conf; }\n`,
  );
  const libraries = resolve(dirname(dirname(nginx)), 'lib/x86_64-linux-gnu');
  const child = spawn(nginx, ['-e', `${root}/error.log`, '-p', root, '-c', `${root}/nginx.conf`], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...(existsSync(libraries) && { LD_LIBRARY_PATH: libraries }) },
  });
  return running(child, ports, brotli);
}

/** Caddy with deploy/Caddyfile. Its files go to `folder`. */
export async function startCaddy(folder: string, ports: ExamplePorts): Promise<ExampleProxy> {
  const caddy = unpackedProgram('/usr/bin/caddy', ['caddy']);
  const { root, certificate, key } = prepare(folder);
  const example = readFileSync('deploy/Caddyfile', 'utf8')
    .replace(/^news\.example\.org \{$/m, (site) => `${site}\n\ttls ${certificate} ${key}\n\tbind 127.0.0.1`)
    .replaceAll(/127\.0\.0\.1:300([01])/g, (_, index: string) => `127.0.0.1:${ports.replicas[Number(index)]}`)
    .replaceAll('/var/log/caddy', root);
  const options = `{\n\tadmin off\n\thttp_port ${ports.http}\n\thttps_port ${ports.https}\n}\n`;
  writeFileSync(join(root, 'Caddyfile'), options + example);
  const child = spawn(caddy, ['run', '--config', `${root}/Caddyfile`, '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, HOME: root, XDG_DATA_HOME: root, XDG_CONFIG_HOME: root },
  });
  return running(child, ports, false);
}

function prepare(folder: string): { root: string; certificate: string; key: string } {
  const root = resolve(folder);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  const [certificate, key] = [join(root, 'certificate.pem'), join(root, 'key.pem')];
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=news.example.org'],
    ...['-addext', 'subjectAltName=DNS:news.example.org', '-keyout', key, '-out', certificate],
  ]);
  if (made.status !== 0) throw new Error(`openssl made no certificate: ${String(made.stderr)}`);
  return { root, certificate, key };
}

async function running(child: ChildProcess, ports: ExamplePorts, brotli: boolean): Promise<ExampleProxy> {
  const before = Date.now() + PATIENCE;
  while ((await proxyRequest(ports.https, '/').catch(() => undefined))?.status !== 200) {
    if (child.exitCode !== null || Date.now() > before) throw new Error('The proxy does not answer.');
    await sleep(100);
  }
  return {
    brotli,
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
