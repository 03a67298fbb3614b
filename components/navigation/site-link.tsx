import Link from 'next/link';
import type { ReactNode } from 'react';
import type { SitePath } from '@/lib/site/routes';

interface Props {
  readonly href: SitePath;
  readonly className?: string;
  readonly rel?: 'prev' | 'next';
  readonly 'aria-current'?: 'page' | 'true' | undefined;
  readonly 'aria-label'?: string;
  readonly children: ReactNode;
}

/** A link inside the site. Lists hold hundreds of them, so nothing is fetched before it is wanted. */
export function SiteLink(props: Props) {
  return <Link prefetch={false} {...props} />;
}
