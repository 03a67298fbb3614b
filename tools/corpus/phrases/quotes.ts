import { templates } from '../story/template';

/** Sentences in which somebody says something. */
export const quotes = templates(`
“{outcome}，但仍要看到{factor}带来的压力。”{company}{role}{person}表示。
{person}认为，下一步要{measure}，同时{measure}，{outcome}。
“我们已经连续{few}年在{product}上投入，今年预算还会{rose}{percent}。”{person}告诉记者。
{house}{otherPerson}指出，{sector}行业正处在关键阶段，受{factor}影响，{outcome}。
{otherPerson}在接受采访时说，{place}的做法值得借鉴，关键在于{measure}。
“价格已经跌到成本线附近，再往下空间有限。”{place}一位经营{commodity}的贸易商说。
对于{factor}的问题，{person}回应称，公司将{measure}，争取{nextYear}年实现{product}收入翻番。
{institution}有关负责人表示，将会同有关方面{measure}，加快{modifier}{object}，确保政策落到实处。
“过去一周问价的客户多了{count}个，但真正下单的不到{few}家。”{otherPerson}坦言。
{house}在研报中写道，{company}的{product}业务护城河较深，{outcome}，维持“买入”评级。
{otherPerson}建议，投资者应当理性看待{sector}板块的短期波动，关注{product}的实际进展。
“从{otherPlace}到{place}，运费{period}{rose}了{percent}。”一家物流企业的{role}告诉记者。
{person}强调，要坚持稳字当头，{measure}，{measure}，坚决守住不发生系统性风险的底线。
谈及海外布局，{person}介绍，公司在{country}的工厂已投产，{country}的项目也在推进当中。
“说实话，{factor}是我们没有预料到的。”{otherPerson}回忆说，“好在{outcome}。”
“{measure}不是一句口号。”{person}说，“{outcome}，这就是最好的证明。”
{otherPerson}算了一笔账：一吨{commodity}的成本在{price}左右，扣除运费，利润不到{smallPercent}。
“客户最关心的是交期和质量，价格反而排在后面。”{otherPerson}说，{product}的订单已经排到{nextYear}年。
{house}{otherPerson}对记者表示，{factor}与{factor}相互叠加，{outcome}。
`);
