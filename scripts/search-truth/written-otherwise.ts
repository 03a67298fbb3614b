import { Converter } from 'opencc-js';
import type { Random } from '@/scripts/corpus/random';
import { oracleFold } from './oracle-fold';

const toTraditional = Converter({ from: 'cn', to: 't' });

const WAYS: readonly ((term: string) => string)[] = [
  (term) => term,
  (term) => term.toUpperCase(),
  toTraditional,
  (term) => term.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
];

/** A term as another keyboard writes it: traditional, in capitals, full-width. */
export function writtenOtherwise(term: string, random: Random): string {
  const written = random.pick(WAYS)(term);
  return oracleFold(written) === term ? written : term;
}
