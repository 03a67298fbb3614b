import { plainResponse } from './plain-response';

/** For programs: there is nothing here, now. */
export function notFoundResponse(): Response {
  return plainResponse('Not found', 404);
}
