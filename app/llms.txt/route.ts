import { documentResponse } from '@/lib/feeds/document-response';
import { llmsText } from '@/lib/feeds/llms-text';
import { getBusiestCategories } from '@/lib/reader/get-busiest-categories';
import { getSite } from '@/lib/reader/get-site';
import { listRecentPosts } from '@/lib/reader/list-recent-posts';

const SOURCES = 20;
const STORIES = 50;

/** What language models may read, and where. */
export async function GET(request: Request): Promise<Response> {
  const text = llmsText(await getSite(), await getBusiestCategories(SOURCES), await listRecentPosts(STORIES));
  return documentResponse(request, text, { type: 'text/plain' });
}
