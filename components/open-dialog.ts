import { render, type TemplateResult } from './templates';

/** A modal dialog over the page. */
export interface OpenDialog {
  readonly element: HTMLDialogElement;
  /** Shows it anew. */
  readonly update: () => void;
  /** Closes it and takes it out of the page; the focus goes back to where it was. */
  readonly close: () => void;
}

/**
 * Opens a modal dialog: Escape, a click beside it and `close` end it.
 *
 * @throws where the browser has no dialogs; the page is then as it was
 * @param view what it holds, asked again by every `update`
 */
export function openDialog(
  name: { readonly class: string; readonly label: string },
  view: (dialog: OpenDialog) => TemplateResult,
  onClose: () => void = () => {},
): OpenDialog {
  const element = document.createElement('dialog');
  element.className = `${name.class} no-print`;
  element.setAttribute('aria-label', name.label);
  const dialog: OpenDialog = {
    element,
    update: () => render(view(dialog), element),
    close: () => {
      element.close();
      leave();
    },
  };
  const leave = () => {
    if (!element.isConnected) return;
    element.remove();
    onClose();
  };
  element.addEventListener('close', leave);
  element.addEventListener('click', ({ target }) => {
    if (target === element) dialog.close();
  });
  document.body.append(element);
  dialog.update();
  try {
    element.showModal();
  } catch (error) {
    element.remove();
    throw error;
  }
  return dialog;
}
