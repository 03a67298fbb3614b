import { Fragment } from 'react';
import { headlinePhrases } from '@/lib/text/format-headline';

/** A headline in large type: its lines end between words (`word-break: keep-all` in its class). */
export function Headline({ title }: { readonly title: string }) {
  return headlinePhrases(title).map((phrase, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
}
