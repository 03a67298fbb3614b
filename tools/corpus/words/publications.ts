import { romanisedList } from './romanised';

/** What a paper, site or agency calls itself after the name of its city. */
export const publications = romanisedList(`
财经导报/caijingdaobao 证券周刊/zhengquanzhoukan 金融观察/jinrongguancha 商业新报/shangyexinbao
产业评论/chanyepinglun 投资参考/touzicankao 市场快讯/shichangkuaixun 资本论坛/zibenluntan
能源报道/nengyuanbaodao 科技财讯/kejicaixun 企业家杂志/qiyejiazazhi 经济纵横网/jingjizonghengwang
消费导刊/xiaofeidaokan 地产周报/dichanzhoubao 期货通讯/qihuotongxun 基金视界/jijinshijie
银行家周报/yinhangjiazhoubao 保险时讯/baoxianshixun 外贸新闻/waimaoxinwen 物流报/wuliubao
汽车商情/qicheshangqing 医药经济报/yiyaojingjibao 农业信息网/nongyexinxiwang 券商研究/quanshangyanjiu
早间财经/zaojiancaijing 公司纪事/gongsijishi 交易时间/jiaoyishijian 数字经济报/shuzijingjibao
制造业月刊/zhizaoyeyuekan 债券通讯/zhaiquantongxun 航运财经/hangyuncaijing 矿业快报/kuangyekuaibao
旅游经济网/lvyoujingjiwang 电力观察/dianliguancha 环保产业报/huanbaochanyebao 创业时代/chuangyeshidai
`);
