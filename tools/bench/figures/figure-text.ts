import type { Figure } from './figure';
import { formatNumber } from './format-number';

/** A figure in one cell of a table: `23.1 s`, or p50 / p95 / p99 and the rate. */
export function figureText({ value, unit, latency, missing }: Figure): string {
  if (latency) {
    const { p50, p95, p99, perSecond, failed } = latency;
    const times = [p50, p95, p99].map(formatNumber).join(' / ');
    return `${times} ms, ${formatNumber(perSecond)}/s${failed > 0 ? `, ${failed} FAILED` : ''}`;
  }
  if (value === undefined || unit === undefined) return `not available: ${missing ?? 'not measured'}`;
  if (unit === 'times') return `${formatNumber(value)} ×`;
  return `${formatNumber(value)} ${unit === 'bytes/byte' ? 'B/B' : unit}`;
}
