import { formatNumber } from '@/lib/text/format-number';
import type { SearchWords } from './search-words';

const number = (value: number): string => formatNumber(value, 'en');

/** The search in English. */
export const searchEn: SearchWords = {
  title: 'Search',
  submit: 'Search',
  label: 'Search all stories',
  searchIn: (name) => `Search in ${name}`,
  placeholder: 'Anything in a headline or a text, a code',
  hint: 'A character, a word or a code is found wherever it occurs in a headline or a text, in simplified or traditional Chinese, full or half width.',
  found: (count, exact) =>
    `${number(count)}${exact ? '' : '+'} ${count === 1 && exact ? 'story' : 'stories'} found`,
  results: 'Search results',
  titleFor: (text) => `Search: ${text}`,
  order: 'Order',
  orders: { newest: 'Newest first', relevance: 'Most relevant first' },
  conditions: {
    title: 'Conditions',
    source: (name) => `Source: ${name}`,
    not: (name) => `Not: ${name}`,
    tag: (name) => `Tag: ${name}`,
    text: (text) => `Text: ${text}`,
    days: (from, to) =>
      from === to
        ? (from ?? '')
        : from === undefined
          ? `Until ${to ?? ''}`
          : to === undefined
            ? `Since ${from}`
            : `${from} to ${to}`,
    picture: 'With a picture',
    length: (characters) => `At least ${number(characters)} characters`,
    remove: (condition) => `Remove the condition “${condition}”`,
    clear: 'Clear all',
  },
  filters: {
    title: 'Filters',
    sources: 'Only these sources',
    withoutSources: 'Without these sources',
    days: 'Dates',
    from: 'From',
    to: 'To',
    shape: 'Length and pictures',
    picture: 'With a picture',
    minLength: 'Characters at least',
    apply: 'Apply filters',
  },
  nothing: {
    title: 'No story meets all conditions',
    hint: 'Try this:',
    dropTerm: (term) => `Without “${term}”`,
    dropDates: 'At any date',
    dropSources: 'From any source',
    browse: 'Try a shorter word, or browse the latest stories',
  },
  pages: 'Pages of results',
  next: 'Next page',
  first: 'Back to the first page',
  help: {
    title: 'How to write a search',
    rows: [
      ['"reserve ratio"', 'exactly these words'],
      ['bond -default', 'without the word after the minus'],
      ['copper OR zinc', 'one of the two'],
      ['source:reuters', 'only this source'],
      ['title:notice', 'the word in the headline'],
      ['tag:macro', 'with this tag'],
      ['date:2022-01..2022-03', 'between these dates'],
    ],
  },
  refused: {
    'text-too-long': 'The text to look for is too long. Keep its most telling phrase.',
    'too-many-names': 'These are too many sources or tags at once. Choose fewer.',
  },
};
