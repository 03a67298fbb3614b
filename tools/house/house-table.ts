import type { HouseCount } from './count-house';

/** What is not to be passed; docs/adr/0019-the-house.md says why. */
const TARGETS = {
  files: 720,
  productFiles: 490,
  medianLines: 45,
  shortFiles: 90,
  lonelyFiles: 30,
} as const;

/** The count beside its targets, as lines for people. */
export function houseTable(count: HouseCount): string {
  const rows: readonly (readonly [string, number, string])[] = [
    ['files', count.files, `at most ${TARGETS.files}`],
    ['files of app, components and lib', count.productFiles, `at most ${TARGETS.productFiles}`],
    ['median lines of those', count.medianLines, `at least ${TARGETS.medianLines}`],
    ['of 20 lines or fewer', count.shortFiles, `at most ${TARGETS.shortFiles}`],
    [
      'helpers that could live with their one caller',
      count.lonelyFiles.length,
      `at most ${TARGETS.lonelyFiles}`,
    ],
    ...count.ways.map(({ name, files, most }) => [`files of ${name}`, files, `at most ${most}`] as const),
  ];
  const lists = [
    ['Helpers with one caller:', count.lonelyFiles],
    ['Folders of lib with more than 12 files:', count.fullFolders],
  ] as const;
  return [
    ...rows.map(([name, value, target]) => `${name.padEnd(48)}${String(value).padStart(6)}   ${target}`),
    ...lists.flatMap(([title, list]) => ['', title, ...list.map((item) => `  ${item}`)]),
  ].join('\n');
}
