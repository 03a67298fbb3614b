import { spawn } from 'node:child_process';
import { createLog } from '@/lib/server/log';
import { onStopSignal } from '@/lib/server/stop';
import { environmentOrExit } from '@/lib/site/environment';
import { startPressing } from './press-process';

/** `npm run dev`: presses, runs `next dev`, which shows code as it is written, and keeps pressing. */

const environment = environmentOrExit();
const pressing = await startPressing([], environment, createLog(environment));
const next = spawn(
  process.execPath,
  [
    'node_modules/next/dist/bin/next',
    'dev',
    ...['--port', String(environment.port)],
    ...['--hostname', environment.host],
  ],
  { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' } },
);
onStopSignal(() => void next.kill());
next.once('exit', (code) => {
  void pressing.stop().then(() => process.exit(code ?? 0));
});
