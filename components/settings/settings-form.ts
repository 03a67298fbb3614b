import { THEMES } from '@/lib/site/theme';
import { settingsWordsFor, type SettingsWords } from '@/lib/site/words/settings-words';
import { html, live, nothing, render, type TemplateResult } from '../templates';
import { eraseRecord, RECORD_CHANGE, readingRecord } from '../reading/reading-record';
import { closePanel, SETTINGS_ID } from './open-layers';
import { READING_CHOICES, READING_SETTINGS, type ReadingSetting } from './reading-choices';
import { choose, currentChoice, onChoice, resetChoices } from './reading-store';
import { chooseTheme, colourBrowserBars, currentTheme, onThemeChange } from './theme-store';

const shown = new WeakSet<HTMLElement>();

/** What the settings panel holds: theme, type, and what this device remembers. A choice shows at once. */
export function showSettings(host: HTMLElement): void {
  if (shown.has(host)) return;
  shown.add(host);
  const words = settingsWordsFor(document.documentElement.lang);
  let isErased = false;
  const show = () => render(view(), host);
  const erase = () => {
    isErased = true;
    eraseRecord();
  };
  const reset = () => {
    resetChoices();
    chooseTheme('auto');
  };
  const showKeys = () => {
    closePanel(SETTINGS_ID);
    void import('../keyboard/key-help').then((help) => help.showKeys());
  };
  const view = () => {
    const stories = readingRecord().size;
    return html`<div class="settings" ?data-story=${document.querySelector('main .article') !== null}>
      <div class="reading-column settings-sample" aria-hidden="true">
        <div class="article"><p>${words.sample}</p></div>
      </div>
      ${themeChooser(words)} ${READING_SETTINGS.map((setting) => choiceGroup(words, setting))}
      <button type="button" class="quiet-control" @click=${reset}>${words.reset}</button>
      <button type="button" class="quiet-control wants-keys" @click=${showKeys}>${words.keys}</button>
      <p role="status">${stories > 0 ? words.record(stories) : isErased ? words.erased : ''}</p>
      ${
        stories > 0
          ? html`<button type="button" class="quiet-control" @click=${erase}>${words.erase}</button>`
          : nothing
      }
    </div>`;
  };
  onThemeChange(() => {
    colourBrowserBars(currentTheme());
    show();
  });
  onChoice(show);
  window.addEventListener(RECORD_CHANGE, show);
  show();
}

/** Radio buttons for the themes, each showing paper and ink of its own. */
function themeChooser({ theme: label, themes }: SettingsWords): TemplateResult {
  const chosen = currentTheme();
  return html`<fieldset>
    <legend class="text-muted text-sm">${label}</legend>
    <div class="choices">
      ${THEMES.map(
        (theme) =>
          html`<label>
            <input
              type="radio"
              name="theme"
              value=${theme}
              .checked=${live(theme === chosen)}
              @change=${() => chooseTheme(theme)}
            />
            <span class="swatch" data-theme=${theme} aria-hidden="true">文</span>
            <span>${themes[theme]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** Radio buttons for one reading setting, side by side. */
function choiceGroup(words: SettingsWords, setting: ReadingSetting): TemplateResult {
  const chosen = currentChoice(setting);
  const { label } = words.settings[setting];
  const names: Readonly<Record<string, string>> = words.settings[setting].names;
  return html`<fieldset class="segments">
    <legend>${label}</legend>
    <div>
      ${READING_CHOICES[setting].map(
        (value) =>
          html`<label>
            <input
              type="radio"
              name=${`reading-${setting}`}
              value=${value}
              .checked=${live(value === chosen)}
              @change=${() => choose(setting, value)}
            />
            <span>${names[value]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
