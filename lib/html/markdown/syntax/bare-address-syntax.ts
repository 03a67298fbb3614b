import type { Code, Construct, Effects, Event, State, TokenizeContext } from 'micromark-util-types';
import { lookAhead } from './constructs';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    literalAutolink: 'literalAutolink';
    literalAutolinkHttp: 'literalAutolinkHttp';
  }
}

/**
 * `https://…` as a link. Other than on GitHub it ends before what no address has as it is: marks of emphasis,
 * backslashes, quotes, Chinese. What it holds is not Markdown.
 */
export const bareAddressSyntax: Construct = {
  name: 'bareAddress',
  tokenize,
  previous: (code) => code === null || code < 0 || !/[a-z\d]/i.test(String.fromCharCode(code)),
};

/** Characters of an address; a longer one is text. */
const LONGEST = 2_000;
const SPACE = 32;
const ASCII = 126;
const ADDRESS = /^(?:(?!~~)[\w\-.~:/?#@!$&()+,;=%|])+/;
const TRAIL = /(?<![?!.,:;_~|&])[?!.,:;_~|&]+$/;

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let scheme = '';
  let left = 0;
  const { events } = this;
  return function start(code) {
    effects.enter('literalAutolink');
    effects.enter('literalAutolinkHttp');
    return inScheme(code);
  };

  function inScheme(code: Code): State | undefined {
    if (code === null || code < 0) return nok(code);
    scheme += String.fromCharCode(code).toLowerCase();
    if (!'https://'.startsWith(scheme) && !'http://'.startsWith(scheme)) return nok(code);
    effects.consume(code);
    if (!scheme.endsWith('//')) return inScheme;
    if (hasOpenLabel(events)) return nok;
    const decide = (ahead: string): State => {
      left = addressLength(ahead);
      return left === 0 || left === LONGEST ? nok : inAddress;
    };
    return lookAhead(effects, LONGEST, decide, (next) => next <= SPACE || next > ASCII);
  }

  function inAddress(code: Code): State | undefined {
    if (left === 0) {
      effects.exit('literalAutolinkHttp');
      effects.exit('literalAutolink');
      return ok(code);
    }
    left -= 1;
    effects.consume(code);
    return inAddress;
  }
}

/**
 * Without the punctuation of the sentence and brackets that were opened before it. An address with character
 * references is left to the search in the finished text.
 */
function addressLength(ahead: string): number {
  let address = ADDRESS.exec(ahead)?.[0] ?? '';
  for (;;) {
    const before = address.length;
    address = address.replace(TRAIL, '');
    if (address.endsWith(')') && count(address, ')') > count(address, '(')) address = address.slice(0, -1);
    if (address.length === before) break;
  }
  return /^[a-z\d]/i.test(address) && !/&#?\w+;/.test(address) ? address.length : 0;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** Events in which the beginning of a link is looked for. */
const NEAR = 1_000;

/** Whether a `[` may yet turn out to begin a link, in which there is no other. */
function hasOpenLabel(events: readonly Event[]): boolean {
  for (let at = events.length - 1; at >= Math.max(0, events.length - NEAR); at -= 1) {
    const token = events[at]?.[1];
    if ((token?.type === 'labelLink' || token?.type === 'labelImage') && token._balanced !== true)
      return true;
  }
  return false;
}
