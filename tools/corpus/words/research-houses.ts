import { wordList } from './word-list';

/** What follows the invented name of a firm that researches or invests. */
export const researchHouses = wordList(`
证券 基金 期货 资管 投资 资本 研究院 咨询 保险 信托 银行 财富 数据 评级 国际 创投 理财 金控
`);
