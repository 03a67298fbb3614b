import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Keyboard } from '@/components/keyboard/keyboard.client';
import { StoryMemory } from '@/components/reading/story-memory.client';
import { SettingsScript } from '@/components/settings/settings-script';
import { getSite } from '@/lib/reader/get-site';
import { routes } from '@/lib/site/routes';
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
  const { lang } = await getSite();
  return (
    // The settings script adds attributes before React takes over.
    <html lang={lang} suppressHydrationWarning>
      <head>
        <SettingsScript />
      </head>
      <body>
        {children}
        <StoryMemory />
        <Keyboard front={routes.front} sources={routes.categories} />
      </body>
    </html>
  );
}
