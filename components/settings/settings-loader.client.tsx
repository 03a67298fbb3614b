'use client';

import { useEffect, useState, type ComponentType } from 'react';
import { READING_KEY } from '@/lib/site/reading-key';
import { THEME_KEY } from '@/lib/site/theme';
import { courtesy } from '../states/courtesy.client';
import { hasPopovers, isShown } from './open-layers';

interface Props {
  readonly panelId: string;
}

/**
 * Fetches the settings when their panel first opens, and leads the keyboard into the panel. Listens for
 * choices made in other tabs.
 */
export const SettingsLoader = courtesy(function SettingsLoader({ panelId }: Props) {
  const [Form, setForm] = useState<ComponentType>();

  useEffect(() => {
    const panel = document.getElementById(panelId);
    const onToggle = () => {
      if (panel === null || !isShown(panel)) return;
      panel.focus();
      void import('./settings-form.client').then(({ SettingsForm }) => setForm(() => SettingsForm));
    };
    // Somebody may open the panel before this runs.
    onToggle();
    panel?.addEventListener('toggle', onToggle);
    return () => panel?.removeEventListener('toggle', onToggle);
  }, [panelId]);

  useEffect(() => {
    if (hasPopovers()) return;
    let stop: (() => void) | undefined;
    let isOver = false;
    void import('./panels-without-popover').then(({ panelsWithoutPopover }) => {
      if (!isOver) stop = panelsWithoutPopover();
    });
    return () => {
      isOver = true;
      stop?.();
    };
  }, []);

  useEffect(() => {
    const follow = () => void import('./show-stored-choices').then((loaded) => loaded.showStoredChoices());
    const onStorage = ({ key }: StorageEvent) => {
      if (key === null || key === THEME_KEY || key === READING_KEY) follow();
    };
    // A page that the browser kept while one was on another hears of nothing.
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && follow();
    window.addEventListener('storage', onStorage);
    window.addEventListener('pageshow', onShow);
    return () => {
      window.removeEventListener('storage', onStorage);
      window.removeEventListener('pageshow', onShow);
    };
  }, []);

  return Form && <Form />;
});
