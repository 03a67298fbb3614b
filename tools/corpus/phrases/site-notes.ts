import { templates } from '../story/template';

/** Headlines of the publisher's own notes. */
export const noteTitles = templates(`
本站更新说明（{date}）
新增来源：{place}、{otherPlace}
关于近期访问变慢的说明
数据迁移公告
分类页面调整通知
订阅地址变更
{month}运行小结
`);

/** Sentences of such notes. */
export const noteSentences = templates(`
今天新增了{few}个来源，累计收录**{count}**条消息。
由于_数据量较大_，每次生成页面需要{few}分钟，请耐心等待。
如果发现内容缺失，可以到[反馈页面](https://notes.example/feedback)留言。
{place}和{otherPlace}的来源暂时无法抓取，正在排查原因。
旧文章的地址保持不变，\`/category/\`下的页面会在{date}之后重新生成。
图片来自原站，部分图片可能无法显示。
搜索功能还在测试，目前只支持标题。
`);
