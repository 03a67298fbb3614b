/**
 * The closed vocabulary of what sites put around a story. A line is furniture only when it is made of these words
 * and of nothing else; what has another word, or ends like a sentence, is one. So nothing here matches "any
 * characters": whoever adds a phrase writes it out.
 */

/** Where readers are asked to share to. */
const PLACE =
  '(?:新浪微博|腾讯微博|微博|微信朋友圈|微信好友|微信|朋友圈|QQ空间|QQ好友|QQ|豆瓣|人人网|知乎|贴吧|钉钉|领英|邮箱|邮件|Facebook|Twitter|X|LinkedIn|Reddit|Pinterest|Telegram|WhatsApp|Tumblr|Pocket|Email|E-mail)';
const BETWEEN = '[/、，,|｜·]?';
/** `分享到：微信 朋友圈`; one place without a colon is a step of some instruction. */
const SHARE_TO = `分享[到至](?:[：:](?:${PLACE}${BETWEEN})*|${PLACE}(?:${BETWEEN}${PLACE})+)`;

const CODE = '(?:下方|上方|下图|上图|右侧|左侧|文末|图中|以下)?(?:小程序码|二维码)';
const SCAN = `(?:(?:打开|使用|用)?(?:微信|手机|手机微信)?扫一扫(?:${CODE})?|(?:请)?(?:用)?(?:微信|手机)?(?:扫描|扫码|长按识别|长按并识别|长按|识别)${CODE})`;
const CHANNEL =
  '(?:我们|本站|本报|本刊|公众号|微信公众号|官方微信|官方公众号|官方微信公众号|客户端|手机客户端|官方客户端|APP|好友|微信好友|朋友圈|微信朋友圈|群聊|微信群|读者群|全文|原文|视频|详情|更多|更多内容|更多资讯|更多新闻|更多精彩|更多精彩内容)';
const PURPOSE = `(?:(?:即可|立即|马上|一键)?(?:关注|订阅|下载|分享|分享[到至给]|查看|阅读|观看|加入|添加|获取)${CHANNEL}?)`;
/** `打开微信扫一扫，关注公众号`; without what for, the words may name what a code can do. */
const SCAN_TO = `${SCAN}(?:[，,]?${PURPOSE}){1,3}`;

const SHARE_LINE = new RegExp(`^(?:${SHARE_TO}|${SCAN_TO})$`, 'iu');

/** Whether a line does nothing but ask readers to share, or to scan a code in order to follow or download. */
export function isShareLine(line: string): boolean {
  return line.length <= 120 && SHARE_LINE.test(line.replace(/\s+/g, ''));
}

const ARTICLE = '(?:this )?(?:article|post|page|story)';
const SHARE_LABEL = new RegExp(
  '^(?:' +
    [
      `(?:一键)?分享(?:[到至给](?:${PLACE})?|本文)?[：:]?|${PLACE}|${SHARE_TO}|${SCAN_TO}|${SCAN}|${SCAN}：?分享`,
      '更多|更多平台|收藏|收藏本文|点赞|喜欢|打印|复制链接|复制|评论|举报|关闭|取消|微信里点[“"]发现[”"]，扫一下|二维码便可将本文分享至朋友圈。',
      `share(?: ${ARTICLE}| this)?:?|share (?:on|to|via|with) ${PLACE}|tweet(?: ${ARTICLE})?|pin(?: it)?|print|email(?: ${ARTICLE})?`,
      `click to (?:share on ${PLACE}|email a link to a friend|email this to a friend|print)(?: \\(opens in new window\\))?|opens in new window`,
      'copy(?: link)?|more|like(?: this)?:?|like loading(?:\\.\\.\\.|…)|loading(?:\\.\\.\\.|…)|follow(?: us)?|subscribe|save|close|comments?|line|vk',
      '\\+?\\d{1,7}|[^\\p{L}\\p{N}]{0,3}',
    ].join('|') +
    ')$',
  'iu',
);

/** Whether a text is the label of a place to share to, or stands beside one: `微信`, `Share this:`, a count. */
export function isShareLabel(label: string): boolean {
  const text = label.replace(/\s+/g, ' ').trim();
  return text.length <= 80 && (SHARE_LABEL.test(text) || SHARE_LABEL.test(text.replaceAll(' ', '')));
}

/** Whether a text is the heading of a box of other stories. */
export function isRelatedLabel(label: string): boolean {
  return /^(?:related(?: (?:posts|articles|stories))?:?|相关(?:阅读|文章|新闻|报道|推荐)[：:]?|[^\p{L}\p{N}]{0,3})$/iu.test(
    label.trim(),
  );
}

const BUTTON_LABEL =
  /^(?:copy|copied!?|close|submit|send|search|play|pause|menu|like|save|more|show more|read more|subscribe|sign (?:in|up)|log ?in|download|next|previous|prev|back|toggle [a-z]{1,12}|复制|复制代码|复制成功|展开|收起|展开全文|展开阅读全文|阅读全文|点击展开|查看更多|加载更多|关闭|提交|发送|搜索|播放|暂停|订阅|关注|登录|注册|下载|打开APP|下载APP|APP内打开|下一页|上一页|返回|确定|取消|[\p{L}\p{N}]|[^\p{L}\p{N}]*)$/iu;

/** Whether a text says no more than what a button on a page does. */
export function isButtonLabel(label: string): boolean {
  const text = label.replace(/\s+/g, ' ').trim();
  return BUTTON_LABEL.test(text) || isShareLabel(text);
}

const BACK = /^(?:返回|回到)(?:首页|主页|网站首页|上一?页|上一级|列表|列表页|目录|顶部)$/u;
/** A list of stories named after its source; more than a name only beside another link back. */
const BACK_TO_SOURCE = /^(?:返回|回到)[^，。！？；：]{1,40}新闻$/u;

/** Whether the links of a line do nothing but lead back: `返回中国证券报新闻`, `返回首页`. */
export function areBackLabels(labels: readonly string[]): boolean {
  const lines = labels.map((label) => label.replace(/\s+/g, ''));
  return (
    lines.some((line) => BACK.test(line)) &&
    lines.every((line) => BACK.test(line) || BACK_TO_SOURCE.test(line))
  );
}

/** What may stand around the links of such a line. */
export function isBetweenLinks(text: string): boolean {
  return /^[\s[\]【】｜|·•/>»,，]*$/u.test(text);
}

/** Words that a sentence has and the name of a source has not. */
const SAYING =
  /[的了吗呢们是称说将已被把很还我你您他她它这那请让但因]|不|没|表示|透露|告诉|指出|介绍|认为|据悉|据报|来自|可以|应该|所以|如果/u;
const NAME = /^[\p{L}\p{M}\p{N}·・.&＆'’\-－_、/／|｜+ ()（）“”《》]+$/u;

/** Whether a text can be nothing but names of sources: `中国证券报`, `31度财经 31度APP`. */
export function isSourceName(text: string): boolean {
  return text.length <= 30 && NAME.test(text) && !SAYING.test(text);
}

/** How names of those who publish news end. */
const PUBLISHER =
  /(?:(?:通讯|新华|华|联|[共法路透塔])社|[日晚早周时商导学青券证产济融技]报|报道|新闻网?|财经|证券|快讯|观察|周刊|月刊|杂志|电视台?|卫视|(?<![联官电域特维路])网|在线|(?<!手机|安卓|苹果|电脑|[新旧老])客户端|传媒|融媒体?|频道|资讯|见闻|头条|央视|央广|路透|彭博|澎湃|36氪|财新|金十|每经|e公司|Reuters|Bloomberg|CNBC|CNN|BBC)$/iu;

/** Whether a text is the name of one who publishes news, by its last word. */
export function isPublisherName(text: string): boolean {
  return text.length > 2 ? PUBLISHER.test(text) && isSourceName(text) : NAMES.has(text);
}

const NAMES: ReadonlySet<string> = new Set(['央视', '央广', '路透', '彭博', '澎湃', '财新', '金十', '每经']);
