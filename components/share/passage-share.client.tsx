'use client';

import { useEffect, useState, type ComponentType } from 'react';
import type { PassageBarProps } from './passage-bar.client';
import { courtesy } from '../states/courtesy.client';

/** Fetches the bar for sharing a passage when text of the story is selected for the first time. */
export const PassageShare = courtesy(function PassageShare(props: PassageBarProps) {
  const [Bar, setBar] = useState<ComponentType<PassageBarProps>>();

  useEffect(() => {
    const onSelect = () => {
      const selection = window.getSelection();
      const node = selection?.isCollapsed === false ? selection.anchorNode : null;
      if (!node?.parentElement?.closest('.article')) return;
      document.removeEventListener('selectionchange', onSelect);
      void import('./passage-bar.client').then(({ PassageBar }) => setBar(() => PassageBar));
    };
    document.addEventListener('selectionchange', onSelect);
    return () => document.removeEventListener('selectionchange', onSelect);
  }, []);

  return Bar && <Bar {...props} />;
});
