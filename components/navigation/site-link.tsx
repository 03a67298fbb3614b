import type { ReactNode } from 'react';
import type { SitePath } from '@/lib/site/urls/routes';

interface Props {
  readonly href: SitePath;
  readonly className?: string;
  readonly rel?: 'prev' | 'next';
  readonly 'aria-current'?: 'page' | 'true' | undefined;
  readonly 'aria-label'?: string;
  readonly children: ReactNode;
}

/** A link inside the site, below its `baseurl` (next.config.js). The browser navigates. */
export function SiteLink({ href, ...props }: Props) {
  return <a href={`${process.env['SITE_BASE'] ?? ''}${href}`} {...props} />;
}
