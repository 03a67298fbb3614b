import { templates } from '../story/template';

/** Lines under pictures. */
export const captions = templates(`
图：{company}{product}生产线
图：{place}{sector}产业园一角
{commodity}价格走势（单位：元/吨）
{index}近一年走势 来源：{house}
{lastYear}年以来{sector}行业利润变化
{person}在{place}接受采访
图表：{product}出口数量与金额
`);
