import { useState } from 'react';
import { ErrorMessage } from './error-message';

interface Props {
  readonly error: unknown;
  readonly retry: () => void;
}

/** A whole document, for when even the layout has failed. What was known of the page, as its theme, stays. */
export function ErrorDocument({ error, retry }: Props) {
  const [attributes] = useState(rootAttributes);
  return (
    <html lang="zh-Hans" {...attributes} suppressHydrationWarning>
      <body>
        <ErrorMessage error={error} retry={retry} />
      </body>
    </html>
  );
}

function rootAttributes(): Readonly<Record<string, string>> {
  if (typeof document === 'undefined') return {};
  return Object.fromEntries(
    [...document.documentElement.attributes].map(({ name, value }) => [name, value] as const),
  );
}
