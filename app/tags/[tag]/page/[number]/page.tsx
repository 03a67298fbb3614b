import type { Metadata } from 'next';
import { NO_PAGE, parsePageNumber } from '@/lib/site/urls/routes';
import { TagList, tagMetadata } from '../../../tag-list';

interface Props {
  readonly params: Promise<{ readonly tag: string; readonly number: string }>;
}

/** No page is rendered ahead; each is on its first request. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return tagMetadata(listOf(await params));
}

export default async function Page({ params }: Props) {
  return <TagList {...listOf(await params)} />;
}

function listOf({ tag, number }: Awaited<Props['params']>) {
  return { tag, number: parsePageNumber(number) ?? NO_PAGE };
}
