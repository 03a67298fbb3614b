/**
 * Puts text on the clipboard and says whether that worked. Pages of plain http have no clipboard of their own, and
 * some browsers forbid it: the older command copies what is selected, so the text is selected for a moment.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  const selection = window.getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) =>
    selection?.getRangeAt(index),
  );
  field.value = text;
  field.readOnly = true;
  field.className = 'copied-text';
  // Inside whatever is open: the focus may not leave a modal layer.
  (focused?.closest('dialog, [popover]') ?? document.body).append(field);
  field.select();
  try {
    // Deprecated, and the only way where the clipboard is closed.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    if (ranges.length > 0) selection?.removeAllRanges();
    for (const range of ranges) if (range) selection?.addRange(range);
  }
}
