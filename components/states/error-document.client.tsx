'use client';

import { ErrorMessage } from './error-message.client';

interface Props {
  readonly error: unknown;
  readonly retry: () => void;
}

/** A whole document, for when even the layout has failed. */
export function ErrorDocument({ error, retry }: Props) {
  return (
    <html lang="zh-Hans">
      <body>
        <ErrorMessage error={error} retry={retry} />
      </body>
    </html>
  );
}
