/** Days from and to, both included; open where undefined. */
interface DateRange {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * Reads `2022`, `2022-01`, `2022-01-05`, two of them joined by `..`, or one with an open end (`..2022`);
 * with `/` for `-`, and as Chinese writes them (2022年1月5日). Undefined for anything else.
 */
export function parseDateRange(text: string): DateRange | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[年月](?=\d)/g, '-')
    .replace(/[年月日号]/g, '')
    .replaceAll('/', '-');
  const [first = '', last = first, ...rest] = plain.split(/\.{2,3}|至|~/);
  if (rest.length > 0) return undefined;
  const from = first === '' ? undefined : periodOf(first);
  const to = last === '' ? undefined : periodOf(last);
  if ((first !== '' && !from) || (last !== '' && !to) || (!from && !to)) return undefined;
  return { from: from?.first, to: to?.last };
}

/** First and last day of a year, a month or a day. */
function periodOf(text: string): { first: string; last: string } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > days) {
    return undefined;
  }
  const start = `${year}-${month.padStart(2, '0')}`;
  return {
    first: `${start}-${(day ?? '1').padStart(2, '0')}`,
    last: `${start}-${(day ?? String(days)).padStart(2, '0')}`,
  };
}
