import type { Random } from '../random';
import { commodities } from '../words/commodities';
import { countries } from '../words/countries';
import { factors } from '../words/factors';
import { firstNameCharacters, secondNameCharacters } from '../words/name-characters';
import { outcomes } from '../words/outcomes';
import { places } from '../words/places';
import { policyModifiers } from '../words/policy-modifiers';
import { policyObjects } from '../words/policy-objects';
import { policyVerbs } from '../words/policy-verbs';
import { products } from '../words/products';
import { researchHouses } from '../words/research-houses';
import { sectors } from '../words/sectors';
import {
  drawCount,
  drawFew,
  drawPeriod,
  drawPrice,
  drawRate,
  drawSmallRate,
  drawSmallSum,
  drawSum,
} from './amounts';
import { companyAt, companyCount } from './company';
import { drawPerson } from './person';
import type { Story } from './story';

type Slot = (random: Random, story: Story) => string;

/**
 * What a `{slot}` of a sentence may be filled with. What a story is about and
 * its own amounts (`the…`) stay the same all through it, the rest is drawn anew each time.
 */
export const slots = {
  company: (_, story) => story.company.name,
  partner: (_, story) => story.partner.name,
  otherCompany: (random) => companyAt(random.between(0, companyCount - 1)).name,
  code: (_, story) => story.company.code,
  person: (_, story) => story.person.name,
  role: (_, story) => story.person.role,
  otherPerson: (random) => {
    const { name, role } = drawPerson(random);
    return role + name;
  },
  place: (_, story) => story.place,
  otherPlace: (random) => random.pick(places).name,
  country: (random) => random.pick(countries),
  institution: (_, story) => story.institution,
  house: (random) =>
    random.pick(firstNameCharacters) + random.pick(secondNameCharacters) + random.pick(researchHouses),
  sector: (_, story) => story.sector,
  otherSector: (random) => random.pick(sectors),
  product: (_, story) => story.product,
  otherProduct: (random) => random.pick(products),
  commodity: (_, story) => story.commodity,
  otherCommodity: (random) => random.pick(commodities),
  index: (_, story) => story.index,
  measure: (random) => random.pick(policyVerbs) + random.pick(policyModifiers) + random.pick(policyObjects),
  modifier: (random) => random.pick(policyModifiers),
  object: (random) => random.pick(policyObjects),
  factor: (random) => random.pick(factors),
  outcome: (random) => random.pick(outcomes),
  rose: (random) => random.pick(['上涨', '增长', '提高', '上升', '攀升', '回升']),
  fell: (random) => random.pick(['下跌', '下降', '回落', '减少', '下滑', '走低']),
  thePeriod: (_, story) => story.amounts.period,
  theSum: (_, story) => story.amounts.sum,
  theSmallSum: (_, story) => story.amounts.smallSum,
  theRate: (_, story) => story.amounts.rate,
  theSmallRate: (_, story) => story.amounts.smallRate,
  thePrice: (_, story) => story.amounts.price,
  theCount: (_, story) => story.amounts.count,
  theFew: (_, story) => story.amounts.few,
  period: drawPeriod,
  money: drawSum,
  smallMoney: drawSmallSum,
  percent: drawRate,
  smallPercent: drawSmallRate,
  price: drawPrice,
  count: drawCount,
  few: drawFew,
  share: (random) => `${(10 + random.next() * 80).toFixed(1)}%`,
  eps: (random) => `${(0.05 + random.next() * 3).toFixed(2)}元`,
  tonnes: (random) => `${random.aroundMedian(60, 1.2).toFixed(1)}万吨`,
  points: (random) => `${(random.between(900, 28_000) + random.next()).toFixed(2)}点`,
  year: (_, story) => String(story.happened.year),
  lastYear: (_, story) => String(story.happened.year - 1),
  nextYear: (_, story) => String(story.happened.year + 1),
  month: (_, story) => `${story.happened.month}月`,
  date: (_, story) => `${story.happened.month}月${story.happened.day}日`,
} satisfies Record<string, Slot>;
