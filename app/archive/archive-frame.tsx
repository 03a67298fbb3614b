import type { ReactNode } from 'react';
import type { View } from '@/lib/site/view';
import { SiteFrame } from '../site-frame';

interface Props {
  readonly view: View;
  readonly title: string;
  readonly total: number;
  readonly children: ReactNode;
}

/** A page of the calendar: its name and how many stories it stands for. */
export function ArchiveFrame({ view, title, total, children }: Props) {
  return (
    <SiteFrame view={view} place={{ kind: 'archive' }}>
      <header className="list-head">
        <h1>{title}</h1>
        <p>{view.words.stories(total)}</p>
      </header>
      {children}
    </SiteFrame>
  );
}
