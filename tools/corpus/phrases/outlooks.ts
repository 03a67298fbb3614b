import { templates } from '../story/template';

/** Sentences that look ahead. */
export const outlooks = templates(`
{house}预计，{nextYear}年{sector}市场规模将达到{money}，年均复合增速约{percent}，{outcome}。
随着{factor}，{commodity}价格或在{price}附近震荡，{outcome}。
业内普遍预期，{institution}将继续{measure}，{outcome}。
若{factor}的情况持续，{company}全年业绩可能低于预期，敬请投资者注意投资风险。
下一阶段，{place}将继续{measure}，力争全年{sector}产值{rose}{percent}。
未来{few}个月，{product}需求有望保持平稳，{otherProduct}或率先回暖，{outcome}。
{house}提示，需警惕{factor}、{factor}等风险，建议控制仓位，关注{otherSector}板块的轮动机会。
综合判断，{index}短期将维持区间震荡，{outcome}。
公司预计{nextYear}年资本开支约{money}，主要投向{product}和{otherProduct}，{outcome}。
在政策支持下，{modifier}{object}有望提速，{outcome}。
`);
