import { createElement, type CSSProperties, type ReactElement, type ReactNode } from 'react';

/** A rectangle of a card. The renderer wants every box with several children to be a flex box. */
export function box(style: CSSProperties, ...children: readonly ReactNode[]): ReactElement {
  return createElement('div', { style: { display: 'flex', ...style } }, ...children);
}
