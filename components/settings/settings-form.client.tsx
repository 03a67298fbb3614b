'use client';

import { useMemo, useState, useSyncExternalStore } from 'react';
import { settingsWordsFor } from '@/lib/site/words/settings-words';
import { SHOW_KEYS } from '../keyboard/show-keys';
import { eraseRecord, RECORD_CHANGE, readingRecord } from '../reading/reading-record';
import { ChoiceGroup } from './choice-group.client';
import { closePanel } from './open-layers';
import { READING_SETTINGS } from './reading-choices';
import { resetChoices } from './reading-store';
import { SETTINGS_ID } from './settings-button';
import { ThemeChooser } from './theme-chooser.client';
import { chooseTheme } from './theme-store';
import { courtesy } from '../states/courtesy.client';

/** What the settings panel holds: theme, type, and what this device remembers. Fetched on first use. */
export const SettingsForm = courtesy(function SettingsForm() {
  const words = useMemo(() => settingsWordsFor(document.documentElement.lang), []);
  const stories = useSyncExternalStore(onRecord, () => readingRecord().size);
  const [isErased, setErased] = useState(false);
  const hasStory = document.querySelector('main .article') !== null;

  return (
    <div className="settings" data-story={hasStory || undefined}>
      <div className="reading-column settings-sample" aria-hidden>
        <div className="article">
          <p>{words.sample}</p>
        </div>
      </div>
      <ThemeChooser label={words.theme} names={words.themes} />
      {READING_SETTINGS.map((setting) => (
        <ChoiceGroup key={setting} setting={setting} {...words.settings[setting]} />
      ))}
      <button
        type="button"
        className="quiet-control"
        onClick={() => {
          resetChoices();
          chooseTheme('auto');
        }}
      >
        {words.reset}
      </button>
      <button type="button" className="quiet-control wants-keys" onClick={showKeys}>
        {words.keys}
      </button>
      <p role="status">{stories > 0 ? words.record(stories) : isErased && words.erased}</p>
      {stories > 0 && (
        <button
          type="button"
          className="quiet-control"
          onClick={() => {
            eraseRecord();
            setErased(true);
          }}
        >
          {words.erase}
        </button>
      )}
    </div>
  );
});

function showKeys(): void {
  closePanel(SETTINGS_ID);
  window.dispatchEvent(new Event(SHOW_KEYS));
}

function onRecord(listener: () => void): () => void {
  window.addEventListener(RECORD_CHANGE, listener);
  return () => window.removeEventListener(RECORD_CHANGE, listener);
}
