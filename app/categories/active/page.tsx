import type { Metadata } from 'next';
import { DirectoryPage, directoryMetadata } from '../directory-page';

export async function generateMetadata(): Promise<Metadata> {
  return directoryMetadata({ order: 'activity' });
}

export default function Page() {
  return <DirectoryPage order="activity" />;
}
