'use client';

import { useEffect, useState, type ComponentType } from 'react';

/** Fetches the settings when their panel first opens, and leads the keyboard into the panel. */
export function SettingsLoader({ panelId }: { readonly panelId: string }) {
  const [Form, setForm] = useState<ComponentType>();

  useEffect(() => {
    const panel = document.getElementById(panelId);
    const onToggle = (event: Event) => {
      if (!panel?.matches(':popover-open')) return;
      if (event.type === 'toggle') panel.focus();
      void import('./settings-form.client').then(({ SettingsForm }) => setForm(() => SettingsForm));
    };
    // Somebody may open the panel before this runs.
    onToggle(new Event('toggle'));
    panel?.addEventListener('toggle', onToggle);
    return () => panel?.removeEventListener('toggle', onToggle);
  }, [panelId]);

  return Form && <Form />;
}
