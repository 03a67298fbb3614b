import { formatNumber } from '@/lib/text/format-number';
import type { Words } from './words';

const locale = 'en';
const number = (value: number): string => formatNumber(value, locale);
const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** English. */
export const en: Words = {
  locale,
  openGraphLocale: 'en_US',
  skipToContent: 'Skip to content',
  frontPage: 'Front page',
  latest: 'Latest',
  sources: 'Sources',
  allSources: 'All sources',
  undated: 'Undated',
  stories: (count) => counted(count, 'story', 'stories'),
  timesIn: (zone) => `All times are ${zone}`,
  front: {
    leadStory: 'Lead story',
    moreLatest: 'More of the latest',
    activeSources: (day) => `Most active sources · ${day}`,
    recentDays: 'Recent days',
    storiesOn: (day, count) => `${day}: ${counted(count, 'story', 'stories')}`,
    weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
    fromTheSources: 'From the sources',
    empty: 'No stories yet',
    emptyHint: 'Put posts into the content folder and they will appear here.',
  },
  list: {
    pages: 'Pages',
    newer: 'Newer',
    older: 'Older',
    page: (page) => `Page ${number(page)}`,
    pageOf: (page, last) => `Page ${number(page)} of ${number(last)}`,
    empty: 'There are no stories here yet.',
    description: (name, count, site) => `${site}: ${name}, ${counted(count, 'story', 'stories')}.`,
  },
  directory: {
    letters: 'Jump to a letter',
    others: 'Others',
    summary: (sources, stories) =>
      `${counted(sources, 'source', 'sources')}, ${counted(stories, 'story', 'stories')}`,
  },
  tags: {
    all: 'All tags',
    summary: (tags) => counted(tags, 'tag', 'tags'),
    none: 'No story has a tag.',
  },
  article: {
    readingTime: (minutes) => `${number(minutes)} min read`,
    original: 'Original',
    attribution: (source) => `Source: ${source}`,
    tags: 'Tags',
    noText: 'This story has no text.',
    noTextHint: 'Its source published only the headline, or the text could not be kept.',
    readOriginal: 'Read the original',
    newer: 'Newer',
    older: 'Older',
    previous: 'Previous',
    next: 'Next',
    neighbours: (source) => `Before and after in ${source}`,
    alsoReported: 'Also reported by',
    moreFrom: (source) => `More from ${source}`,
    permalink: 'Link to this story',
  },
  share: {
    open: 'Share',
    title: 'Share this story',
    copy: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'Could not copy; select the link above and copy it by hand',
    system: 'Share with another app',
    targets: { weibo: 'Weibo', x: 'X', telegram: 'Telegram', mail: 'E-mail' },
  },
  settings: {
    open: 'Settings',
    title: 'Reading settings',
    close: 'Close',
  },
  status: {
    title: 'Status of the archive',
    pressed: (time) => `Last change taken in ${time}`,
    summary: (posts, problems) =>
      `${counted(posts, 'story', 'stories')}, ${counted(problems, 'problem', 'problems')}`,
    none: 'Nothing is wrong with any file.',
    byCode: 'By kind',
    code: 'Kind',
    remedy: 'What was done',
    count: 'Number',
    worst: 'Files with the most problems',
    problems: (count) => counted(count, 'problem', 'problems'),
    all: 'All problems by file',
    line: (line) => `line ${line}`,
    next: 'Next problems',
    first: 'Back to the first',
    remedies: {
      repaired: 'Repaired, nothing is missing',
      replaced: 'Something else is used in its place',
      'as-text': 'Shown as plain text',
      'part-removed': 'A part was taken out',
      'left-out': 'The file is left out',
      shown: 'Shown as it is',
    },
    removals: 'Taken out of stories',
    removalsNote:
      'Only what is no part of a story as a whole goes; a line with other words stays. If something is missing that should be there, its wording or its markup has to change.',
    removed: (count, posts) =>
      `${counted(count, 'place', 'places')} in ${counted(posts, 'story', 'stories')}`,
    removalSteps: {
      trailer: 'Links back at the end',
      attribution: 'Line that names the source (stands below the story)',
      'flash-source': 'Source in brackets at the end (stands below the story)',
      'repeated-title': 'Title repeated in the text',
      'back-links': 'Links back, calls to share or scan',
      'share-widgets': 'Share bars',
      hidden: 'Hidden by its page',
      unseen: 'Not for reading: drawings, frames and the like',
      controls: 'Buttons and fields',
      'stock-charts': 'Live stock charts',
      'live-quotes': 'Places for live quotes',
      trackers: 'Pictures that count readers',
    },
  },
  nearby: {
    newest: 'The newest stories',
    ofSource: (name) => `The newest of ${name}`,
    ofDay: (day) => `Stories of ${day}`,
  },
  notFound: {
    title: 'This page was not found',
    text: 'The link may be mistyped, or the story has been taken down.',
  },
};
