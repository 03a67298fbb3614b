'use client';

import { ErrorMessage } from './error-message.client';

interface Props {
  readonly retry: () => void;
}

/** A whole document, for when even the layout has failed. */
export function ErrorDocument({ retry }: Props) {
  return (
    <html lang="zh-Hans">
      <body>
        <ErrorMessage retry={retry} />
      </body>
    </html>
  );
}
