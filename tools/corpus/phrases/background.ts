import { templates } from '../story/template';

/** Sentences that explain who, where and since when. */
export const background = templates(`
公开资料显示，{company}（{code}）总部位于{place}，主营{product}、{otherProduct}的研发、生产和销售。
近年来，{place}围绕{sector}产业{measure}，已集聚上下游企业{count}家，产业规模突破{money}。
此前，{institution}曾发文要求{measure}，并明确了{few}项重点任务和时间表。
{product}是{sector}产业链的重要一环，其成本约占整机的{share}，长期依赖从{country}进口。
{lastYear}年以来，{factor}叠加{factor}，{sector}企业普遍面临压力。
{partner}成立于{place}，是{house}旗下专注{otherSector}领域的子公司，目前拥有员工{count}人。
按照方案，{place}将分三步{measure}：一是{measure}；二是{measure}；三是{measure}。
两家公司早在{lastYear}年就开始在{product}领域合作，此次签约标志着合作进入新阶段。
{place}地处交通要道，{commodity}年吞吐量超过{tonnes}，是区域内重要的集散地。
根据规划，到{nextYear}年，{place}将建成{few}个{sector}产业园，{modifier}{object}取得明显成效。
{sector}行业具有较强的周期性，上一轮上行始于{factor}，持续约{few}个月。
在{otherPlace}的一家工厂里，记者看到，{product}生产线满负荷运转，工人正在赶制发往{country}的订单。
目前国内能够量产{product}的企业不足{few}家，{company}的市场占有率约为{share}。
新规对{product}的标准、检测和追溯作出规定，并给予企业{few}个月的过渡期。
走进{place}的{sector}产业园，{count}台设备正在同时运转，{product}从这里发往{otherPlace}、{otherPlace}和{country}。
{institution}数据显示，{place}登记在册的{sector}经营主体达{count}户，较{lastYear}年底净增{few}户。
{company}的历史可以追溯到{few}年前，从{otherPlace}的一间小作坊起步，靠{otherProduct}打开市场。
{lastYear}年，{place}率先{measure}，随后{otherPlace}、{otherPlace}等地陆续跟进。
从产业链分工看，{place}侧重{product}，{otherPlace}侧重{otherProduct}，两地互为配套。
根据此前披露的合同，{company}将在{few}个月内向{partner}交付{product}，合同总额{money}。
监管层面，{institution}近期接连发声，提出{measure}，并对违规行为“零容忍”。
`);
