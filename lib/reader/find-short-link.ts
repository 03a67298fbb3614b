import { parseShortId } from '@/lib/text/short-id';
import { archive } from './archive';

/** The permalink a short link (`/p/<id>`) stands for. */
export async function findShortLink(shortId: string): Promise<string | undefined> {
  const id = parseShortId(shortId);
  return id === undefined ? undefined : archive().summary(id)?.permalink;
}
