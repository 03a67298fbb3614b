/**
 * A word about the set-up, on standard error: a plain line, or one of JSON where LOG_FORMAT wants the log so. Where
 * LOG_LEVEL wants errors alone nothing is said.
 *
 * @param {string} text
 */
export function say(text) {
  const { LOG_LEVEL = '', LOG_FORMAT } = process.env;
  if (['warn', 'error', 'silent'].includes(LOG_LEVEL)) return;
  const record = { level: 'info', time: new Date().toISOString(), pid: process.pid, msg: text };
  process.stderr.write(`${LOG_FORMAT === 'json' ? JSON.stringify(record) : text}\n`);
}
