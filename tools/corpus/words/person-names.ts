import { characters } from './characters';

/** Surnames of invented people. */
export const surnames = characters(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
);

/** Characters of given names. */
export const givenNameCharacters = characters(
  '伟芳娜敏静强磊军洋勇艳杰娟涛超霞平刚桂英华玉兰红梅丽建国志明晓燕海燕春秀珍文辉鹏飞宇轩子涵浩然思远一鸣雨桐嘉怡佳琪俊凯天翔梓萱若曦书恒景行知微望舒云舟怀瑾致远安澜清越',
);
