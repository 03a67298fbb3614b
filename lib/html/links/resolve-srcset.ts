import { LIMITS } from '../limits';
import { resolvePictureAddress } from './resolve-picture-address';

/**
 * The usable candidates of a `srcset`: those with a safe address and a well-formed descriptor, at most
 * LIMITS.pictureCandidates; undefined when none is left. An address ends at white space, as in the HTML
 * standard, so that commas inside it do not start another candidate.
 */
export function resolveSrcset(srcset: string, original: string | undefined): string | undefined {
  const candidates: string[] = [];
  for (const match of srcset.slice(0, LIMITS.tagLength).matchAll(CANDIDATE)) {
    const [, address = '', descriptor = ''] = match;
    const resolved = resolvePictureAddress(address.replace(/(?<!,),+$/, ''), original);
    if (resolved === undefined || !DESCRIPTOR.test(descriptor)) continue;
    candidates.push(`${resolved.replaceAll(',', '%2C')} ${descriptor.trim()}`.trim());
    if (candidates.length === LIMITS.pictureCandidates) break;
  }
  return candidates.length === 0 ? undefined : candidates.join(', ');
}

const CANDIDATE = /[\s,]*([^\s,]\S*)((?:(?<!,)\s+[^,\s]+)?)[^,]*(?:,|$)/g;
const DESCRIPTOR = /^\s*(?:\d{1,5}w|\d{1,2}(?:\.\d{1,3})?x)?$/;
