import type { Metadata } from 'next';
import { DirectoryPage, directoryMetadata } from './directory-page';

export async function generateMetadata(): Promise<Metadata> {
  return directoryMetadata({ order: 'name' });
}

export default function Page() {
  return <DirectoryPage order="name" />;
}
