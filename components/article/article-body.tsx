import type { SafeHtml } from '@/lib/model/safe-html';
import type { ArticleKind } from './article-kind';

interface Props {
  readonly html: SafeHtml;
  readonly kind: ArticleKind;
}

/** The text of a story. Only here does HTML enter a page, and only HTML that the sanitiser has passed. */
export function ArticleBody({ html, kind }: Props) {
  return <div className="article" data-kind={kind} dangerouslySetInnerHTML={{ __html: html }} />;
}
