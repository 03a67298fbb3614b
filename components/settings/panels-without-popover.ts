import { isShown, setShown } from './open-layers';

/**
 * Does for panels what a browser without popovers does not: their buttons open and close them, Escape and a
 * click beside them close them, and the focus goes back to where it was. Returns the way to stop it.
 */
export function panelsWithoutPopover(): () => void {
  let opener: HTMLElement | undefined;

  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>('[popovertarget]');
    const asked = document.getElementById(button?.getAttribute('popovertarget') ?? '');
    for (const panel of openPanels()) {
      if (panel !== asked && !panel.contains(target)) setShown(panel, false);
    }
    if (button === null || asked === null) return;
    const opens = !isShown(asked) && button.getAttribute('popovertargetaction') !== 'hide';
    if (opens) opener = button;
    setShown(asked, opens);
    if (opens) asked.focus();
    else opener?.focus();
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    for (const panel of openPanels()) {
      setShown(panel, false);
      opener?.focus();
    }
  };

  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('click', onClick);
    document.removeEventListener('keydown', onKey);
  };
}

function openPanels(): Element[] {
  return [...document.querySelectorAll('[popover][data-open]')];
}
