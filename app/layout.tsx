import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { ThemeScript } from '@/components/settings/theme-script';
import { getSite } from '@/lib/reader/get-site';
import { PAPER } from '@/lib/site/theme';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = await getSite();
  return {
    title: { default: title, template: `%s | ${title}` },
    ...(description === '' ? {} : { description }),
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
  const { lang } = await getSite();
  return (
    // The theme script adds attributes before React takes over.
    <html lang={lang} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>{children}</body>
    </html>
  );
}
