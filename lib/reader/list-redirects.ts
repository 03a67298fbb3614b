import type { Redirect } from '@/lib/archive/read/archive-directory';
import { archive } from './archive';

/** Every redirect, in batches that are read as they are asked for. */
export function listRedirects(): Generator<readonly Redirect[]> {
  return archive().directory.redirects();
}
