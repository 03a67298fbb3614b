import type { Picture } from './picture';
import type { SafeHtml } from './safe-html';

/** A stock named in the text, from the inline spans of the scraper. */
export interface StockMention {
  /** Market and code as the source writes them, such as `1.600160`. */
  readonly code: string;
  readonly name: string;
}

/** Something `lib/html` met in a body; the press adds the path and makes a Problem of it. */
export interface BodyIssue {
  readonly code: string;
  readonly message: string;
}

/** A body after repair and sanitising, with what was lifted out of it. */
export interface PreparedBody {
  readonly html: SafeHtml;
  /** Visible text, one line per block; what readers search. */
  readonly text: string;
  /** The first paragraphs of the text, without captions and tables; what excerpts are cut from. */
  readonly opening: string;
  /** Who is credited (`文章来源：…`), lifted out of the text. */
  readonly attribution: string | undefined;
  /** The story at its source: absolute http(s) URL. */
  readonly original: string | undefined;
  /** First heading of the body; a title for posts that have none. */
  readonly heading: string | undefined;
  /** First real picture of the body. */
  readonly picture: Picture | undefined;
  readonly stocks: readonly StockMention[];
  readonly issues: readonly BodyIssue[];
}
