import type { ReactNode } from 'react';
import type { Edition } from '@/lib/site/view';
import { SiteFrame } from '../site-frame';

interface Props {
  readonly edition: Edition;
  readonly title: string;
  readonly total: number;
  readonly children: ReactNode;
}

/** A page of the calendar: its name and how many stories it stands for. */
export function ArchiveFrame({ edition, title, total, children }: Props) {
  return (
    <SiteFrame edition={edition} place={{ kind: 'archive' }}>
      <header className="list-head">
        <h1>{title}</h1>
        <p>{edition.words.stories(total)}</p>
      </header>
      {children}
    </SiteFrame>
  );
}
