import { templates } from '../story/template';

/** Bold lines between the paragraphs of a long article. */
export const subheadings = templates(`
抓好{modifier}{object}
{outcome}
{product}需求持续释放
{sector}板块缘何走强
{factor}成关键变量
{measure}
机构：{outcome}
{place}样本：从{product}到{otherProduct}
{company}的下一步
出海{country}
一、{modifier}{object}稳步推进
二、{factor}的影响有多大
三、投资者怎么看
业绩：{period}净利润{rose}{percent}
风险提示
`);
