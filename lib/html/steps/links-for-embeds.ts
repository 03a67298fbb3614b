import type { Element } from 'hast';
import type { BodyContext } from '../body-context';
import { report } from '../issues';
import { resolveLinkAddress } from '../addresses';
import { attributeOf, type BodyTree, element as newElement, text } from '../tree/body-tree';
import { rewriteElements, walkElements } from '../tree/walk';

/**
 * Puts a plain link in the place of an embedded video: players of known hosts, `<video>` and `<audio>`.
 * Other frames go.
 */
export function linksForEmbeds(tree: BodyTree, context: BodyContext): void {
  rewriteElements(tree, (element) => {
    if (!EMBEDS.has(element.tagName)) return undefined;
    const address = resolveLinkAddress(addressOf(element) ?? '', context.original);
    const host = address === undefined ? undefined : hostOf(address);
    if (address !== undefined && host !== undefined && (MEDIA.has(element.tagName) || isVideoHost(host))) {
      return [newElement('a', { href: address }, [text(context.words.video + host)])];
    }
    report(context.issues, 'EMBED_REMOVED');
    return [];
  });
}

const MEDIA: ReadonlySet<string> = new Set(['video', 'audio']);
const EMBEDS: ReadonlySet<string> = new Set([...MEDIA, 'iframe', 'embed']);

const VIDEO_HOSTS: readonly string[] = (
  'youtube.com youtube-nocookie.com youtu.be vimeo.com dailymotion.com bilibili.com v.qq.com youku.com iqiyi.com ' +
  'ixigua.com tv.cctv.com player.cntv.cn tv.sohu.com v.ifeng.com'
).split(' ');

function isVideoHost(host: string): boolean {
  return VIDEO_HOSTS.some((known) => host === known || host.endsWith(`.${known}`));
}

function addressOf(embed: Element): string | undefined {
  let address = attributeOf(embed, 'src') ?? attributeOf(embed, 'dataSrc');
  walkElements(embed, (element) => {
    if (element.tagName === 'source') address ??= attributeOf(element, 'src');
  });
  return address;
}

function hostOf(address: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(address)?.[1];
}
