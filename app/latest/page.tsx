import type { Metadata } from 'next';
import { LatestList, latestMetadata } from './latest-list';

export async function generateMetadata(): Promise<Metadata> {
  return latestMetadata({ number: undefined });
}

export default function Page() {
  return <LatestList number={undefined} />;
}
