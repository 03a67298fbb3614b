import type { ChinaTime } from '../china-time';
import type { Random } from '../random';
import { commodities } from '../words/commodities';
import { indices } from '../words/indices';
import { institutions } from '../words/institutions';
import { places } from '../words/places';
import { products } from '../words/products';
import { sectors } from '../words/sectors';
import { type Amounts, drawAmounts } from './amounts';
import { type Company, companyAt, companyCount } from './company';
import { drawPerson, type Person } from './person';

/** What a story is about; every sentence of it speaks of the same things. */
export interface Story {
  readonly happened: ChinaTime;
  readonly company: Company;
  readonly partner: Company;
  readonly person: Person;
  readonly place: string;
  readonly institution: string;
  readonly sector: string;
  readonly product: string;
  readonly commodity: string;
  readonly index: string;
  /** Number of the event in the list of events, over and over. */
  readonly event: number;
  readonly amounts: Amounts;
}

/** Draws what a story is about. A few companies are in the news far more often than most. */
export function drawStory(random: Random, happened: ChinaTime): Story {
  return {
    happened,
    company: companyAt(Math.floor(random.next() ** 2 * companyCount)),
    partner: companyAt(random.between(0, companyCount - 1)),
    person: drawPerson(random),
    place: random.pick(places).name,
    institution: random.pick(institutions),
    sector: random.pick(sectors),
    product: random.pick(products),
    commodity: random.pick(commodities),
    index: random.pick(indices),
    event: random.between(0, 999_999),
    amounts: drawAmounts(random),
  };
}
