import { characters } from './characters';

/** First characters of invented company names. */
export const firstNameCharacters = characters(
  '瑞恒鼎嘉泰宏晟裕祥锦铭睿博卓盈启辰翰澜昊皓霖沐岚峻岩砺磐钧锐骏凌腾跃骐麒凤鹏鸿雁鹭鸣韵雅颂懿诚信义礼智仁谦和顺兴隆丰茂荣华景曜晖旭昶朗明晴霁云溪泓渊沛',
);

/** Second characters of such names. */
export const secondNameCharacters = characters(
  '达通联合源远航图景川岳峰石玉珠宝金铂银钢铁木林森松柏桐梓棠樱竹兰芝苓禾穗谷田园圃原野陵丘阜山海江河湖泽洋港湾岛洲津渡桥路轩阁楼台堂庭院城邦域疆界宇宙星辉耀彩虹霞',
);
