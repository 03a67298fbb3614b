import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly title: string;
  /** Label of the button that closes it. */
  readonly close: string;
  readonly children: ReactNode;
}

/** A native popover: opens, closes and gives the focus back without a script of ours. */
export function Panel({ id, title, close, children }: Props) {
  const titleId = `${id}-title`;
  return (
    <div id={id} popover="auto" role="dialog" aria-labelledby={titleId} tabIndex={-1} className="panel">
      <div className="panel-head">
        <h2 id={titleId} className="font-bold">
          {title}
        </h2>
        <button type="button" className="quiet-control" popoverTarget={id} popoverTargetAction="hide">
          {close}
        </button>
      </div>
      {children}
    </div>
  );
}
