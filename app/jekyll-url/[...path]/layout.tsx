import type { ReactNode } from 'react';
import { askedPath } from '../asked-path';

interface Props {
  readonly params: Promise<{ readonly path: readonly string[] }>;
  readonly children: ReactNode;
}

export default function Layout({ params, children }: Props) {
  askedPath().segments = params;
  return children;
}
