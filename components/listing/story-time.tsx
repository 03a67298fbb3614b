import type { ReactNode } from 'react';
import { formatIso } from '@/lib/text/format-iso';

interface Props {
  /** Epoch seconds. */
  readonly instant: number;
  readonly timezone: string;
  readonly children: ReactNode;
}

/** A time as its zone writes it for people, with the exact instant for machines. */
export function StoryTime({ instant, timezone, children }: Props) {
  return <time dateTime={formatIso(instant, timezone)}>{children}</time>;
}
