/**
 * Whether `shorter` is `longer` without some of what `extra` stands for. A space may stand in the place
 * of what is missing.
 *
 * @param extra a sticky pattern that takes the white space around it along
 */
export function isWithout(longer: string, shorter: string, extra: RegExp): boolean {
  let at = 0;
  let isAfterExtra = false;
  for (let kept = 0; kept <= shorter.length; kept += 1) {
    while (longer[at] !== shorter[kept]) {
      if (isAfterExtra && shorter[kept] === ' ') break;
      extra.lastIndex = at;
      const skipped = extra.exec(longer)?.[0].length;
      if (skipped === undefined || skipped === 0) return false;
      at += skipped;
      isAfterExtra = true;
    }
    if (longer[at] !== shorter[kept]) continue;
    at += 1;
    isAfterExtra = false;
  }
  return true;
}
