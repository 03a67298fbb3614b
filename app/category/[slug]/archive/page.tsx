import type { Metadata } from 'next';
import { SourceArchive, sourceArchiveMetadata } from '../../source-archive';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

/** No page is rendered ahead; each is on its first request. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sourceArchiveMetadata({ ...(await params), year: undefined });
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  return <SourceArchive slug={slug} year={undefined} />;
}
