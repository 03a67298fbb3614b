import { wordList } from './word-list';

/** Countries and regions that trade with the companies of the news. */
export const countries = wordList(`
美国 德国 日本 韩国 法国 英国 意大利 西班牙 荷兰 瑞士 瑞典 挪威 波兰 匈牙利 土耳其 沙特 阿联酋 以色列 埃及 南非 尼日利亚
肯尼亚 印度 巴基斯坦 孟加拉国 斯里兰卡 泰国 越南 马来西亚 新加坡 印度尼西亚 菲律宾 柬埔寨 老挝 缅甸 蒙古 哈萨克斯坦
乌兹别克斯坦 俄罗斯 澳大利亚 新西兰 加拿大 墨西哥 巴西 阿根廷 智利 秘鲁 哥伦比亚 欧盟 东盟 中东 拉美 北非 中东欧 海湾国家
`);
