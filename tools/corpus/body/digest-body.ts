import { captions } from '../phrases/captions';
import type { Random } from '../random';
import type { Company } from '../story/company';
import type { Story } from '../story/story';
import { paragraphs } from './paragraphs';
import { prose } from './prose';

/** Digest and article: a quote, then all HTML on one line, with the stocks of the story as spans and a chart. */
export function digestBody(random: Random, story: Story, paper: string): string {
  const digest = `> ${prose(random, story, random.between(1, 3))}`;
  const count = Math.round(Math.min(30, Math.max(3, random.aroundMedian(7, 0.4))));
  const blocks = paragraphs(random, story, count).map((block) => withStocks(block, story));
  blocks.splice(random.between(1, blocks.length), 0, captioned(random, story));
  return `${digest}\n\n${hidden}${chart(story.company)}${blocks.join('')}${brokenUpSource(story.partner, paper)}`;
}

const hidden = '<p style="display:none;height:1px;overflow:hidden;"><br /></p>';

function chart({ market, code }: Company): string {
  const image = `https://charts.images.example/r.png?imageType=k&id=${code}${market + 1}&token=4f1862fc&unitWidth=-6`;
  return `<!-- EM_StockImg_Start --><p style="text-align:center;"><a href="http://quote.example/${market}.${code}.html" data-code="${code}|${market}" target="_blank"><img src="${image}" border="0" alt="K图 ${code}_${market}" data-code="K ${code}|${market}" /></a></p><!-- EM_StockImg_End -->`;
}

function withStocks(block: string, { company, partner }: Story): string {
  return block.replace(company.name, linkedStock(company)).replace(partner.name, markedStock(partner));
}

function linkedStock({ market, code, name }: Company): string {
  const id = `${market}.${code}`;
  return `<span id="stock_${id}"><a href="http://quote.example/unify/r/${id}" class="keytip" data-code="${market},${code}">${name}</a></span><span id="quote_${id}"></span>`;
}

function markedStock({ market, code, name }: Company): string {
  return `<span web="1" href="http://quote.example/unify/r/${market}.${code}" class="em_stock_key_common" data-code="${market},${code}">${name}</span>`;
}

function captioned(random: Random, story: Story): string {
  const src = `https://images.example/digest/${random.between(100_000, 999_999)}.png`;
  const caption = random.pick(captions)(random, story);
  return `<center><img width="552" style="border:#d1d1d1 1px solid;padding:3px;margin:5px 0;" src="${src}" /></center><p style="text-align:center;">${caption}</p>`;
}

/** The scraper took part of the source's name for a stock. */
function brokenUpSource({ market, code }: Company, paper: string): string {
  const marked = `<span web="1" href="http://quote.example/unify/r/${market}.${code}" class="em_stock_key_common" data-code="${market},${code}">${paper.slice(0, 4)}</span>`;
  return `<p class="em_media">（文章来源：${marked}${paper.slice(4)}）</p>`;
}
