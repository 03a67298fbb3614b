import type { Metadata } from 'next';
import { NO_PAGE, parsePageNumber } from '@/lib/site/urls/routes';
import { LatestList, latestMetadata } from '../../latest-list';

interface Props {
  readonly params: Promise<{ readonly number: string }>;
}

/** No page is rendered ahead; each is on its first request. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return latestMetadata({ number: numberOf(await params) });
}

export default async function Page({ params }: Props) {
  return <LatestList number={numberOf(await params)} />;
}

function numberOf({ number }: Awaited<Props['params']>): number {
  return parsePageNumber(number) ?? NO_PAGE;
}
