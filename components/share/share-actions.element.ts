import { defineElement } from '../define-element';
import { copyText } from './copy-text';
import { withOrigin } from './with-origin';

// Copying the link, alone or with where the story comes from, and the device's own sharing where it has one.
defineElement('share-actions', (host) => {
  const { title = '', text = '', url = '', copied = '', textCopied = '', copyFailed = '' } = host.dataset;
  const message = host.querySelector('[role="status"]');
  const system = host.querySelector<HTMLElement>('[data-share="system"]');
  const copy = async (copying: string, done: string) => {
    const isCopied = await copyText(copying);
    if (message) message.textContent = isCopied ? done : copyFailed;
  };
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-share]') : null;
    const way = button?.dataset['share'];
    if (way === 'link') void copy(withOrigin(url), copied);
    else if (way === 'text') void copy(`${text}\n${withOrigin(url)}`, textCopied);
    // An error means that the reader has closed the sheet.
    else if (way === 'system') navigator.share({ title, url: withOrigin(url) }).catch(() => undefined);
  };
  if (system) system.hidden = !('share' in navigator);
  host.addEventListener('click', onClick);
  return () => host.removeEventListener('click', onClick);
});
