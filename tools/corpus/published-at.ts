import type { CorpusOptions } from './corpus-options';
import { Random } from './random';

/** How busy a weekday is, from Sunday, and an hour of the day, from midnight. */
const weekdays = [0.35, 1, 1.05, 1.05, 1.05, 1, 0.4];
const hours = [3, 1, 1, 1, 1, 2, 6, 10, 14, 15, 13, 12, 8, 9, 11, 13, 15, 13, 11, 10, 10, 9, 8, 5];
const secondsPerDay = 86_400;
const chinaOffset = 8 * 3600;

/**
 * When a post came out, in seconds since 1970-01-01 00:00:00 UTC. Posts are numbered from the oldest;
 * weekends and nights are quiet; the last post falls on the last day in China.
 */
export function publishedAt(index: number, seed: number, options: CorpusOptions): number {
  const lastDay = Date.parse(`${options.until}T00:00:00Z`) / (secondsPerDay * 1000);
  const firstDay = lastDay - options.days + 1;
  const week = weekdays.map((_, at) => weekdays[(firstDay + 4 + at) % 7] ?? 0);
  const position = (index + new Random(seed, 'minute', index).next()) / options.posts;
  const day = locate(week, position * weightOf(week, options.days));
  const hour = locate(hours, day.fraction * weightOf(hours, 24));
  const second = Math.floor((Math.min(hour.step, 23) + hour.fraction) * 3600);
  const lateOnLastDay = options.days * secondsPerDay - 1;
  return firstDay * secondsPerDay - chinaOffset + Math.min(day.step * secondsPerDay + second, lateOnLastDay);
}

/** Weight of the first steps of an endlessly repeated cycle. */
function weightOf(cycle: readonly number[], steps: number): number {
  const rest = sum(cycle.slice(0, steps % cycle.length));
  return Math.floor(steps / cycle.length) * sum(cycle) + rest;
}

/** The step of a repeated cycle in which a cumulated weight falls, and how far into it. */
function locate(cycle: readonly number[], weight: number): { step: number; fraction: number } {
  const turns = Math.floor(weight / sum(cycle));
  let rest = weight - turns * sum(cycle);
  let at = 0;
  for (const stepWeight of cycle) {
    if (rest < stepWeight) return { step: turns * cycle.length + at, fraction: rest / stepWeight };
    rest -= stepWeight;
    at += 1;
  }
  return { step: (turns + 1) * cycle.length, fraction: 0 };
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
