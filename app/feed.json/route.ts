import { feedResponse } from '../feed/feed-response';

/** The newest posts of the whole site. */
export function GET(request: Request): Promise<Response> {
  return feedResponse(request, { scope: { kind: 'site' } }, 'json');
}
