'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { THEMES, type Theme } from '@/lib/site/theme';
import { chooseTheme, colourBrowserBars, currentTheme, onThemeChange } from './theme-store';

interface Props {
  readonly label: string;
  readonly names: Readonly<Record<Theme, string>>;
}

/** Radio buttons for the themes, each showing paper and ink of its own. */
export function ThemeChooser({ label, names }: Props) {
  const chosen = useSyncExternalStore(onThemeChange, currentTheme, () => 'auto' as const);

  useEffect(() => colourBrowserBars(chosen), [chosen]);

  return (
    <fieldset>
      <legend className="text-muted text-sm">{label}</legend>
      <div className="choices">
        {THEMES.map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={theme === chosen}
              onChange={() => chooseTheme(theme)}
            />
            <span className="swatch" data-theme={theme} aria-hidden>
              文
            </span>
            <span>{names[theme]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
