import type { Metadata } from 'next';
import { NO_PAGE, parsePageNumber } from '@/lib/site/urls/routes';
import { CategoryList, categoryMetadata } from '../../../category-list';

interface Props {
  readonly params: Promise<{ readonly slug: string; readonly number: string }>;
}

/** No page is rendered ahead; each is on its first request. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return categoryMetadata(listOf(await params));
}

export default async function Page({ params }: Props) {
  return <CategoryList {...listOf(await params)} />;
}

function listOf({ slug, number }: Awaited<Props['params']>) {
  return { slug, number: parsePageNumber(number) ?? NO_PAGE };
}
