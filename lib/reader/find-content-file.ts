import { environment } from '@/lib/site/environment';
import { openContentFile, type ContentFile } from '@/lib/source/open-content-file';
import { archive } from './archive';

/**
 * Opens a file that the site serves as it is, such as a picture of a post. Only files that the
 * press noted as such are served: never a post's source, the configuration or a hidden file.
 *
 * @param path inside the content folder, decoded, with `/` between its parts
 */
export async function findContentFile(path: string): Promise<ContentFile | undefined> {
  return archive().isStaticFile(path) ? openContentFile(environment().contentDir, path) : undefined;
}
