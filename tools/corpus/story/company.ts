import { companyEndings } from '../words/company-endings';
import { firstNameCharacters, secondNameCharacters } from '../words/name-characters';
import { nth } from './nth';

/** An invented listed company. */
export interface Company {
  /** Short name as the exchange shows it, four characters or so. */
  readonly name: string;
  /** Shanghai is 1, Shenzhen is 0. */
  readonly market: 0 | 1;
  /** Six digits. */
  readonly code: string;
}

/** How many companies are listed. */
export const companyCount = 6_000;

/** Company by number, from 0 to `companyCount` - 1: always the same name and code, none used twice. */
export function companyAt(number: number): Company {
  const first = nth(firstNameCharacters, number);
  const second = nth(secondNameCharacters, Math.floor(number / firstNameCharacters.length));
  const onItsBoard = Math.floor(number / 2);
  const shanghai = number % 2 === 1;
  const board = shanghai ? 600_000 : ([1, 2_001, 300_001][onItsBoard % 3] ?? 1);
  return {
    name: first + second + nth(companyEndings, number * 7),
    market: shanghai ? 1 : 0,
    code: String(board + (shanghai ? 2 * onItsBoard : Math.floor(onItsBoard / 3))).padStart(6, '0'),
  };
}
