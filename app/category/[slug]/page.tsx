import type { Metadata } from 'next';
import { getBusiestCategories } from '@/lib/reader/lists';
import { CategoryList, categoryMetadata } from '../category-list';

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

/** Sources rendered while building, so that a build proves that the page works. */
const SAMPLE = 5;

export async function generateStaticParams() {
  const categories = await getBusiestCategories(SAMPLE);
  return categories.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  return categoryMetadata({ slug, number: undefined });
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  return <CategoryList slug={slug} number={undefined} />;
}
