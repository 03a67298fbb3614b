import { formatNumber } from '../figures/format-number';
import { markdownTable } from '../figures/markdown-table';
import type { ResultFile } from '../figures/result-file';

/** Every run: what was typed, when, on which commit and machine; then what one has to know. */
export function runsList(results: readonly ResultFile[]): string {
  const rows = results.map(({ command, date, commit, machine, versions }) => [
    `\`${command}\``,
    date.slice(0, 16).replace('T', ' '),
    commit,
    `${machine.cores} × ${machine.cpu}, ${formatNumber(machine.memory / 1e9)} GB, ${machine.system}`,
    Object.entries(versions)
      .map((pair) => pair.join(' '))
      .join(', '),
  ]);
  const notes = [...new Set(results.flatMap((result) => result.notes))];
  return [
    markdownTable([['Command', 'When (UTC)', 'Commit', 'Machine', 'Versions'], ...rows]),
    ...notes.map((note) => `- ${note}`),
  ]
    .join('\n\n')
    .replaceAll('\n\n- ', '\n- ')
    .replace('|\n- ', '|\n\n- ');
}
