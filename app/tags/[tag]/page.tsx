import type { Metadata } from 'next';
import { TagList, tagMetadata } from '../tag-list';

interface Props {
  readonly params: Promise<{ readonly tag: string }>;
}

/** No page is rendered ahead; each is on its first request. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { tag } = await params;
  return tagMetadata({ tag, number: undefined });
}

export default async function Page({ params }: Props) {
  const { tag } = await params;
  return <TagList tag={tag} number={undefined} />;
}
