import { templates } from '../story/template';

/** Sentences with numbers. */
export const figures = templates(`
其中，{product}业务实现收入{money}，占总营收的{share}，毛利率为{share}，较上年同期{rose}{smallPercent}。
归属于上市公司股东的净利润为{money}，同比{fell}{percent}；基本每股收益{eps}。
经营活动产生的现金流量净额为{money}，上年同期为{smallMoney}，主要因为{factor}。
{period}，公司研发投入{smallMoney}，占营业收入的{smallPercent}，新增专利{few}项。
从产量看，{period}全国{commodity}产量{tonnes}，同比{rose}{percent}；表观消费量{tonnes}，{fell}{smallPercent}。
库存方面，{place}、{otherPlace}等主要港口{commodity}库存合计{tonnes}，较上周{fell}{smallPercent}。
截至{date}收盘，{company}报{eps}，{rose}{smallPercent}，成交额{money}，换手率{smallPercent}。
资金面上，北向资金全天净买入{money}，其中{company}获净买入{smallMoney}，{otherCompany}遭净卖出{smallMoney}。
分地区看，{otherPlace}、{otherPlace}、{otherPlace}增速居前，分别为{percent}、{percent}和{percent}。
{lastYear}年，该公司资产总计{money}，负债合计{money}，资产负债率{share}。
{month}份，{sector}行业采购指数为{share}，环比{rose}{smallPercent}，连续{few}个月处于扩张区间。
截至{month}末，全市存贷款余额分别为{money}和{money}，同比分别{rose}{smallPercent}和{smallPercent}。
按计划，项目一期投资{money}，建设{few}条{product}产线，预计{nextYear}年新增产能{tonnes}。
进出口方面，{period}{place}对{country}贸易额{money}，{rose}{percent}；对{country}贸易额{money}，{fell}{smallPercent}。
{product}平均售价较年初{fell}{smallPercent}，而{otherProduct}价格{rose}{smallPercent}。
前五大客户合计销售额{money}，占比{share}，客户集中度较上年{fell}{smallPercent}。
公司拟每10股派发现金红利{eps}（含税），合计派发{smallMoney}，分红比例为{share}。
两融余额{money}，较前一交易日{rose}{smallMoney}，{sector}板块融资净买入居首。
累计有{count}家企业参与试点，发放贷款{money}，平均利率{smallPercent}，惠及{count}户经营主体。
在手订单{money}，同比{rose}{percent}，其中海外订单占{share}，主要来自{country}和{country}。
{product}出货量为{count}套，环比{rose}{smallPercent}；{otherProduct}出货量为{count}套，环比{fell}{smallPercent}。
本期确认政府补助{smallMoney}，计提资产减值准备{smallMoney}，投资收益{smallMoney}。
据{house}统计，{period}{sector}领域共发生投融资{count}起，披露金额合计{money}。
龙虎榜显示，{company}获机构席位净买入{smallMoney}，{otherPlace}一家营业部卖出{smallMoney}。
{commodity}期货持仓量{rose}{smallPercent}，前二十名会员净多单占比{share}，{otherCommodity}仓单减少{count}张。
`);
