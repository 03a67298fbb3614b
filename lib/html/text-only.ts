import type { ElementContent } from 'hast';
import { type Token, Tokenizer, TokenizerMode, type TokenHandler } from 'parse5';
import { type BodyTree, element, text, BLOCKS, CONTAINERS } from './tree/body-tree';
import { STRIPPED } from './policy';

class TextCollector implements TokenHandler {
  tokenizer: Tokenizer | undefined;
  private readonly finished: string[] = [];
  private current = '';
  /** Name of the stripped element whose end is awaited. */
  private skipping: string | undefined;

  blocks(): string[] {
    this.endBlock();
    return this.finished;
  }

  onStartTag(token: Token.TagToken): void {
    const mode = RAW_TEXT.get(token.tagName);
    if (mode !== undefined && this.tokenizer !== undefined) this.tokenizer.state = mode;
    if (this.skipping === undefined && SKIPPED.has(token.tagName)) this.skipping = token.tagName;
    this.atTag(token.tagName);
  }

  onEndTag(token: Token.TagToken): void {
    if (token.tagName === this.skipping) this.skipping = undefined;
    this.atTag(token.tagName);
  }

  onCharacter(token: Token.CharacterToken): void {
    if (this.skipping === undefined) this.current += token.chars;
  }

  onWhitespaceCharacter(): void {
    if (this.skipping === undefined) this.current += ' ';
  }

  onNullCharacter(): void {}
  onComment(): void {}
  onDoctype(): void {}
  onEof(): void {}

  private atTag(name: string): void {
    if (BLOCKS.has(name) || CONTAINERS.has(name) || name === 'br') this.endBlock();
  }

  private endBlock(): void {
    const block = this.current.replace(/\s+/g, ' ').trim();
    if (block !== '') this.finished.push(block);
    this.current = '';
  }
}

/** Elements in which tags are text: a tokenizer without a tree must be told. */
const RAW_TEXT: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
]);

/**
 * Raw text that is no part of a story. Other stripped elements may lack their end tag, and nothing after
 * them must be lost.
 */
const SKIPPED: ReadonlySet<string> = new Set(STRIPPED.filter((name) => RAW_TEXT.has(name)));

/**
 * A body as nothing but paragraphs of its text: what is shown when its HTML is refused. Total: whatever
 * fails, some text comes out.
 */
export function textOnly(source: string): BodyTree {
  return paragraphsOf(blocksOf(source));
}

/** Blocks of text as paragraphs, many together when there are too many. */
export function paragraphsOf(blocks: readonly string[]): BodyTree {
  const perParagraph = Math.ceil(blocks.length / PARAGRAPHS);
  const children: ElementContent[] = [];
  for (let index = 0; index < blocks.length; index += perParagraph) {
    children.push(element('p', {}, [text(blocks.slice(index, index + perParagraph).join(' '))]));
  }
  return { type: 'root', children };
}

/** Blocks of a tangled body are joined to at most this many paragraphs. */
const PARAGRAPHS = 2_000;

function blocksOf(source: string): string[] {
  try {
    return sourceText(source);
  } catch {
    return source.split(/<[^<>]*>|\n\s*\n/).filter((block) => block.trim() !== '');
  }
}

/**
 * The text in HTML source, one string per block, without building a tree: for bodies that are too deep or
 * too tangled for one. Linear in time, not recursive.
 */
export function sourceText(source: string): string[] {
  const collector = new TextCollector();
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, collector);
  collector.tokenizer = tokenizer;
  tokenizer.write(source, true);
  return collector.blocks();
}
