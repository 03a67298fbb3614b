/** The labels that a body defines links for, as they are written, in lower case. */
export function linkLabels(body: string): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const [, label = ''] of body.matchAll(DEFINITION)) labels.add(label.toLowerCase());
  return labels;
}

/**
 * References to links written as CommonMark reads them, which knows no space before the label and compares labels
 * with their backslashes. Source: kramdown, `link.rb`.
 *
 * @param labels Those of the whole body.
 */
export function referenceSource(source: string, labels: ReadonlySet<string>): string {
  if (labels.size === 0) return source;
  const isDefined = (label: string): boolean => labels.has(label.toLowerCase());
  return source
    .replace(PARTED, (reference, label: string) => (isDefined(label) ? `][${label}]` : reference))
    .replace(ESCAPED, (reference, text: string) => {
      const label = text.replace(/\\([\\`*_~[\]])/g, '$1');
      return isDefined(label) ? `[${text}][${label}]` : reference;
    });
}

const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]/gm;
const PARTED = /\](?:[ \t]{1,4}\n?[ \t]{0,4}|\n[ \t]{0,4})\[([^\]\n]{1,200})\](?!:)/g;
const ESCAPED =
  /(?<!\\)\[((?:[^[\]\\\n]|\\[^\n]){1,200}\\[*_~`](?:[^[\]\\\n]|\\[^\n]){0,200})\](?:\[\])?(?![[(:])/g;
