import { documentResponse } from '@/lib/documents/response';
import { llmsText } from '@/lib/documents/texts';
import { getBusiestCategories } from '@/lib/reader/lists';
import { getSite } from '@/lib/reader/site';
import { listRecentPosts } from '@/lib/reader/posts';

const SOURCES = 20;
const STORIES = 50;

/** What language models may read, and where. */
export async function GET(request: Request): Promise<Response> {
  const text = llmsText(await getSite(), await getBusiestCategories(SOURCES), await listRecentPosts(STORIES));
  return documentResponse(request, text, { type: 'text/plain' });
}
