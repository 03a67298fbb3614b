/** What Next calls the document when the app as a whole has failed. */
const FAILED = '__next_error__';

/**
 * Puts the page back when Next's own runtime fails and shows its error page instead: the text that the server has sent
 * is whole without any script, and its links and forms need none. Pages of the running site have no such runtime; the
 * search of plain `next start` has. Pages that fail inside the layout never come here (error-message.tsx).
 */
export function keepPage(): void {
  if (!('MutationObserver' in window)) return;
  let page: Element | undefined;
  const { documentElement: root, body } = document;

  const look = (records: readonly MutationRecord[]) => {
    for (const node of records.flatMap(({ removedNodes }) => [...removedNodes])) {
      if (node instanceof Element && node.querySelector('main#content') !== null) page = node;
    }
    if (root.id !== FAILED || page === undefined) return;
    observer.disconnect();
    for (const { attributeName, oldValue } of records) {
      if (oldValue !== null && attributeName !== null) root.setAttribute(attributeName, oldValue);
    }
    root.removeAttribute('id');
    // Controls that wait for a script wait in vain.
    delete root.dataset['script'];
    body.replaceChildren(page);
  };
  const observer = new MutationObserver(look);
  observer.observe(body, { childList: true });
  observer.observe(root, { attributeOldValue: true });
}
