import type { Random } from '../random';
import { companyAt, companyCount } from '../story/company';
import { nth } from '../story/nth';
import type { Story } from '../story/story';
import { wordList } from '../words/word-list';
import { agencyLines } from './article-body';
import { paragraphs } from './paragraphs';
import { prose } from './prose';

const headings = wordList(`
代码 最新价 涨跌幅 成交额（亿元） 换手率 市盈率 总市值（亿元） 营业收入（亿元） 同比 净利润（亿元） 同比 毛利率 资产负债率
`);

/** Article with a table of companies, some far wider than a page, and at times a list. */
export function tableBody(random: Random, story: Story, paper: string): string {
  const blocks = paragraphs(random, story, random.between(2, 4));
  blocks.splice(1, 0, random.chance(0.4) ? wideTable(random) : narrowTable(random));
  if (random.chance(0.5)) blocks.push(list(random, story));
  blocks.push(`<p>　　${prose(random, story, 2)}</p>`);
  return agencyLines(blocks, paper);
}

function wideTable(random: Random): string {
  const cell = '<td width="110" style="width:110px;padding:0px 7px;">';
  const table =
    '<table width="1400" border="1" cellspacing="0" cellpadding="0" style="width:1400px;"><tbody>';
  return table + rows(random, headings.length, cell) + '</tbody></table>';
}

function narrowTable(random: Random): string {
  return `<table border="1"><tbody>${rows(random, random.between(2, 4), '<td>')}</tbody></table>`;
}

function rows(random: Random, columns: number, cell: string): string {
  const row = (cells: readonly string[]): string =>
    `<tr>${cells.map((text) => `${cell}${text}</td>`).join('')}</tr>`;
  const numbers = Array.from({ length: columns - 1 }, (_, at) => at + 1);
  const head = row(['名称', ...headings.slice(0, columns - 1)]);
  const companies = Array.from({ length: random.between(4, 12) }, () => {
    const { name, code } = companyAt(random.between(0, companyCount - 1));
    return row([name, ...numbers.map((at) => (nth(headings, at - 1) === '代码' ? code : figure(random)))]);
  });
  return head + companies.join('');
}

function figure(random: Random): string {
  return random.chance(0.05) ? '&nbsp;--&nbsp;' : (random.aroundMedian(12, 1.2) - 4).toFixed(2);
}

function list(random: Random, story: Story): string {
  const items = Array.from(
    { length: random.between(3, 6) },
    () => `<li>${prose(random, story, 1)}</li>`,
  ).join('');
  return random.chance(0.5) ? `<ul>${items}</ul>` : `<ol>${items}</ol>`;
}
