import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SettingsScript } from '@/components/settings/settings-script';
import { elementsPath } from '@/lib/site/elements-path';
import { getSite } from '@/lib/reader/site';
import { routes } from '@/lib/site/urls/routes';
import { PAPER } from '@/lib/site/theme';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const { title, description, baseurl } = await getSite();
  return {
    title: { default: title, template: `%s | ${title}` },
    ...(description === '' ? {} : { description }),
    manifest: `${baseurl}${routes.manifest}`,
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: PAPER.light },
    { media: '(prefers-color-scheme: dark)', color: PAPER.dark },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const { lang, baseurl } = await getSite();
  return (
    // The settings script adds attributes before React takes over, where it does.
    <html lang={lang} suppressHydrationWarning>
      <head>
        <SettingsScript />
        <script type="module" defer src={`${baseurl}${elementsPath()}`} />
      </head>
      <body>
        {children}
        <story-memory />
        <page-keys data-front={`${baseurl}${routes.front}`} data-sources={`${baseurl}${routes.categories}`} />
      </body>
    </html>
  );
}
