'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState, type ComponentType, type MouseEvent } from 'react';
import type { SitePath } from '@/lib/site/routes';
import { isTypingPlace } from './is-typing-place';
import type { PaletteProps } from './palette.client';
import { courtesy } from '../states/courtesy.client';

interface Props {
  readonly label: string;
  /** The search page, for readers without a script and for a new tab. */
  readonly href: SitePath;
  /** Where the palette asks: a path of this host, `baseurl` included. */
  readonly endpoint: string;
}

/**
 * A link to the search that opens the palette instead, as `/` and Ctrl-K or Cmd-K do. The palette
 * itself is fetched on first use.
 */
export const SearchButton = courtesy(function SearchButton({ label, href, endpoint }: Props) {
  const router = useRouter();
  const [Palette, setPalette] = useState<ComponentType<PaletteProps>>();
  const [isOpen, setOpen] = useState(false);

  // Without the palette there is still the page.
  const goToPage = useCallback(() => {
    setOpen(false);
    router.push(href);
  }, [href, router]);

  useEffect(() => {
    const open = () => {
      setOpen(true);
      loadPalette().then((loaded) => setPalette(() => loaded.Palette), goToPage);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || event.altKey) return;
      const isChord = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTypingPlace(event.target);
      if (!isChord && !isSlash) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener(OPEN, open);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener(OPEN, open);
    };
  }, [goToPage]);

  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    window.dispatchEvent(new Event(OPEN));
  };

  return (
    <>
      <Link
        href={href}
        prefetch={false}
        className="quiet-control"
        aria-keyshortcuts="/ Control+K Meta+K"
        onPointerEnter={() => void loadPalette().catch(() => undefined)}
        onClick={onClick}
      >
        {label}
      </Link>
      {isOpen && Palette && (
        <Palette endpoint={endpoint} onClose={() => setOpen(false)} onFailure={goToPage} />
      )}
    </>
  );
}, SearchLink);

function SearchLink({ label, href }: Props) {
  return (
    <Link href={href} prefetch={false} className="quiet-control">
      {label}
    </Link>
  );
}

const OPEN = 'broadsheet:palette';

function loadPalette() {
  return import('./palette.client');
}
