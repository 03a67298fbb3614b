import { type Template, templates } from '../story/template';

/** Something that happens: headlines for it, from a few characters to about sixty, and opening sentences. */
export interface EventPhrases {
  readonly titles: readonly Template[];
  readonly leads: readonly Template[];
}

/** Reads events that a blank line parts; lines behind `>` are opening sentences, the others headlines. */
function readEvents(block: string): readonly EventPhrases[] {
  return block
    .trim()
    .split(/\n\s*\n/u)
    .map((event) => {
      const lines = event.split('\n').map((line) => line.trim());
      const leads = lines.filter((line) => line.startsWith('>')).map((line) => line.slice(1).trim());
      const titles = lines.filter((line) => !line.startsWith('>'));
      return { titles: templates(titles.join('\n')), leads: templates(leads.join('\n')) };
    });
}

export const events = readEvents(`
{company}：{thePeriod}净利润同比增长{theRate}
{company}{thePeriod}营收{theSum} {product}业务表现亮眼
> {date}，{company}发布公告称，公司{thePeriod}实现营业收入{theSum}，净利润同比增长{theRate}。
> {company}（{code}）{date}晚间披露业绩公告，{thePeriod}营业收入{theSum}，归母净利润同比增长{theRate}，{product}业务贡献突出。

{company}：{thePeriod}预亏{theSmallSum} {outcome}
{company}业绩变脸 {role}{person}致歉
> {company}{date}公告，预计{thePeriod}净亏损{theSmallSum}，主要受{factor}影响。

{company}：拟{theSmallSum}参设{sector}产业基金
{company}加码{sector} 设立产业基金聚焦{product}
> {company}{date}晚间公告，拟以自有资金{theSmallSum}参与设立{sector}产业基金，聚焦{product}等方向。

{place}力促{object}
{place}：{measure} {measure}
{place}出台{theFew}条措施 {measure}
一文读懂{place}{theFew}条新举措：如何影响{sector}与{otherSector}，哪些企业将受益，{measure}
> {place}{date}发布《关于{measure}的若干措施》，提出{theFew}条举措，明确{nextYear}年底前{sector}产业规模达到{theSum}。
> 记者{date}从{place}获悉，当地将{measure}，出台{theFew}条具体措施，安排专项资金{theSum}。

{institution}：{measure}
{institution}：{measure} {measure}
{institution}等两部门：{measure}，{place}等{theFew}地先行先试
> {date}，{institution}召开专题会议，研究{measure}有关工作，{place}等{theFew}地负责人参加会议。
> {institution}{date}在{place}主持召开座谈会。会议强调，要{measure}，{measure}。

{institution}：{thePeriod}{sector}行业利润增长{theRate}
{thePeriod}{sector}行业营收{theSum} 同比增长{theRate}
> {institution}{date}发布数据，{thePeriod}{sector}行业规模以上企业营业收入{theSum}，利润总额同比增长{theRate}。

{company}涨停
{sector}板块走强
{sector}概念股震荡走强 {company}、{partner}封板
> {date}早盘，{sector}板块震荡走强，截至发稿，{company}封板，{partner}、{otherCompany}等跟涨。

{index}跌逾{theSmallRate}
午评：{index}跌{theSmallRate} {sector}、{otherSector}板块领跌
> {date}午后，{index}持续走低，跌幅扩大至{theSmallRate}，{sector}、{otherSector}板块领跌。

{index}收涨
收评：{index}涨{theSmallRate} {sector}板块领涨 成交额{theSum}
收评：{index}涨{theSmallRate} {sector}、{otherSector}、{otherSector}板块集体走强，{company}封板，两市成交{theSum}
> {index}{date}收涨{theSmallRate}，报{points}，全市场成交{theSum}，{sector}板块涨幅居前。

{commodity}走高
夜盘：{commodity}主力合约涨{theSmallRate} {otherCommodity}跟涨
> 国内期货夜盘{date}开盘，{commodity}主力合约涨{theSmallRate}，{otherCommodity}波动加大。

{commodity}价格回落
{commodity}周报：{factor} {outcome}
{commodity}现货报{thePrice} 机构：{outcome}
> {commodity}现货价格{date}报{thePrice}，较前一日下跌{theSmallRate}，受{factor}影响，市场成交清淡。
> 本周{commodity}价格整体回落，周均价{thePrice}，环比下跌{theSmallRate}，主要受{factor}影响。

{company}与{partner}签署战略合作协议
{company}牵手{partner} 布局{product}
> {company}与{partner}{date}在{place}签署战略合作协议，双方将围绕{product}开展联合研发，协议金额{theSum}。

{place}：{theCount}个重大项目集中开工 总投资{theSum}
{place}重大项目集中开工
> {place}{date}举行{year}年重大项目集中开工仪式，{theCount}个项目总投资{theSum}，涉及{sector}、{otherSector}等领域。

{company}：{product}已批量供货
{company}回应{factor}传闻：生产经营一切正常，{product}已实现批量供货，新项目按计划推进，预计{nextYear}年投产
> {company}近日在投资者互动平台表示，公司{product}已实现批量供货，客户包括{country}多家企业，经营一切正常。

{house}：首次覆盖{company} 给予“增持”评级
机构看好{company}：{product}放量 {outcome}
> {house}{date}发布研究报告，首次覆盖{company}并给予“增持”评级，预计{nextYear}年净利润增长{theRate}。

{company}{product}项目投产
总投资{theSum}！{company}{product}项目在{place}投产
> 由{company}投资建设的{product}项目{date}在{place}投产，项目总投资{theSum}，达产后年产值可达{money}。

{year}年{sector}产业大会在{place}开幕 {theCount}家企业参展
{place}办起{sector}产业大会 {country}代表团首次亮相
> {date}，{year}年{sector}产业大会在{place}开幕，来自{country}、{country}等国家和地区的{theCount}家企业参展。

{company}：股东拟减持不超过{theSmallRate}股份
> {company}{date}公告，控股股东拟减持不超过{theSmallRate}股份，原因为自身资金需求。

{company}拟回购股份 金额不超过{theSum}
> {company}公告称，董事会{date}审议通过回购方案，拟以不超过{theSum}回购股份，用于员工持股计划。

海关：{thePeriod}对{place}口岸{product}出口增长{theRate}
{product}出海：订单排到{nextYear}年
> 海关最新数据显示，{thePeriod}我国出口{product}{theCount}批，同比增长{theRate}，{place}口岸占比居首。

{company}收监管函 {role}{person}被通报批评
> 交易所{date}通报批评{company}及时任{role}{person}，原因是信息披露不及时、不准确。

{company}完成{theSum}新一轮融资
首发｜{company}获{theSum}融资 {house}领投
> {date}消息，{company}完成{theSum}新一轮融资，由{house}领投，资金将用于{product}扩产。

{product}获准上市 {company}：{outcome}
> {company}{date}收到{institution}下发的行政许可决定书，{product}获准上市销售。

调查｜{place}{product}市场：{outcome}
深度｜{sector}行业的{theFew}个变化：{factor}，{outcome}
“{outcome}” {place}{sector}产业调查
> {factor}，{product}生意还好做吗？{date}，记者走访{place}，与{theFew}家{sector}企业的负责人聊了聊。

财经早餐：{institution}{measure}；{company}净利润增长{theRate}；{index}涨{theSmallRate}
> 截至{date}，隔夜要闻如下：{institution}将{measure}；{company}{thePeriod}净利润增长{theRate}；{index}涨{theSmallRate}。

新股{company}今日申购 主营{product}
> 新股{company}（{code}）{date}开启申购，募集资金{theSum}，公司主营{product}、{otherProduct}。

两融余额增{theSmallSum} 加仓{company}、{partner}
> 截至{date}，两融余额较前一交易日增加{theSmallSum}，{sector}板块获净买入居首，{company}、{partner}居前。
`);
