import { defineElement } from '../define-element';

// Fetches the bar for sharing a passage when text of the story is selected for the first time.
defineElement('passage-share', (host) => {
  const onSelect = () => {
    const selection = window.getSelection();
    const node = selection?.isCollapsed === false ? selection.anchorNode : null;
    if (!node?.parentElement?.closest('.article')) return;
    document.removeEventListener('selectionchange', onSelect);
    void import('./passage-bar').then(({ offerPassages }) => offerPassages(host));
  };
  document.addEventListener('selectionchange', onSelect);
  return () => document.removeEventListener('selectionchange', onSelect);
});
