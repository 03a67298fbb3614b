import { expect, it } from 'vitest';
import { lineForPeople } from './log';

const time = '2026-11-23T10:11:12.345Z';

it('says what was asked and what came of it', () => {
  const record = { level: 'info', time, method: 'GET', path: '/a.html', status: 200, ms: 3.1, cache: 'miss' };
  expect(lineForPeople(JSON.stringify(record))).toBe('10:11:12 200 GET /a.html 3.1 ms miss\n');
  expect(lineForPeople(JSON.stringify({ ...record, cache: 'none' }))).toBe(
    '10:11:12 200 GET /a.html 3.1 ms\n',
  );
});

it('says what happened, and how bad it is', () => {
  expect(lineForPeople(JSON.stringify({ level: 'info', time, msg: 'Stopped.' }))).toBe('10:11:12 Stopped.\n');
  expect(lineForPeople(JSON.stringify({ level: 'error', time, msg: 'No.' }))).toBe('10:11:12 error: No.\n');
});

it('does not let a path move the cursor', () => {
  const record = { level: 'info', time, method: 'GET', path: '/\u001b[2J\u009b', status: 404, ms: 1 };
  expect(lineForPeople(JSON.stringify(record))).toBe('10:11:12 404 GET /�[2J� 1 ms\n');
});
