import { paletteWordsFor, type PaletteWords } from '@/lib/site/words/palette-words';
import { html, nothing, type TemplateResult } from '../templates';
import { openDialog } from '../open-dialog';
import { openPanel, SETTINGS_ID } from '../settings/open-layers';
import { chooseTheme } from '../settings/theme-store';
import { askPalette, type HeardEntries } from './ask-palette';
import { paletteOptions, type PaletteOption } from './palette-options';

interface PaletteSetting {
  /** Where the palette asks: a path of this host. */
  readonly endpoint: string;
  /** The site's `baseurl`. */
  readonly base: string;
  readonly onClose: () => void;
}

const GROUPS = ['everywhere', 'action', 'source', 'day', 'story'] as const;
const LIST_ID = 'palette-options';
const NOTHING: HeardEntries = { text: '', entries: [], failed: false };

/**
 * One field over sources, days, actions and stories: a combobox with a list box (WAI-ARIA Authoring
 * Practices) in a modal dialog. While an input method composes, nothing is asked and no key is ours.
 */
export function openPalette({ endpoint, base, onClose }: PaletteSetting): void {
  const words = paletteWordsFor(document.documentElement.lang);
  let text = '';
  let isComposing = false;
  let chosen = '';
  let heard = NOTHING;
  let options: readonly PaletteOption[] = [];
  let callBack = () => {};

  const activeOption = () => options.find(({ id }) => id === chosen) ?? options[0];
  const take = ({ target }: PaletteOption) => {
    dialog.close();
    if (target.kind === 'go') window.location.assign(base + target.href);
    else if (target.kind === 'theme') chooseTheme(target.theme);
    else openPanel(SETTINGS_ID);
  };
  const choose = (id: string) => {
    chosen = id;
    dialog.update();
    dialog.element.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  };
  const ask = () => {
    callBack();
    callBack = () => {};
    const asked = text.trim();
    if (asked === '') heard = NOTHING;
    else if (!isComposing)
      callBack = askPalette(endpoint, asked, (answer) => {
        heard = answer;
        dialog.update();
      });
    dialog.update();
  };
  const onInput = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) text = currentTarget.value;
    chosen = '';
    ask();
  };
  const compose = (composes: boolean) => () => {
    isComposing = composes;
    ask();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Safari ends the composition before the Enter that ended it: only the key code still tells.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (event.isComposing || event.keyCode === 229) return;
    const active = activeOption();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && active) {
      const { length } = options;
      choose(options[(options.indexOf(active) + step + length) % length]?.id ?? '');
    } else if (event.key === 'Enter') {
      if (active) take(active);
    } else return;
    event.preventDefault();
  };

  const view = (): TemplateResult => {
    options = paletteOptions(words, text, heard.entries);
    const active = activeOption();
    const isWaiting = isComposing || heard.text !== text.trim();
    return html`<div class="palette-frame">
      <div class="palette-field">
        <input
          type="text"
          role="combobox"
          aria-label=${words.title}
          aria-autocomplete="list"
          aria-expanded=${options.length > 0}
          aria-controls=${LIST_ID}
          aria-activedescendant=${active ? optionId(active) : nothing}
          placeholder=${words.placeholder}
          maxlength="200"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="go"
          @input=${onInput}
          @compositionstart=${compose(true)}
          @compositionend=${compose(false)}
          @keydown=${onKeyDown}
        />
        <button type="button" class="quiet-control" @click=${() => dialog.close()}>${words.close}</button>
      </div>
      <p role="status" class="sr-only">${isWaiting ? '' : heard.failed ? words.failed : words.results(options.length)}</p>
      <div id=${LIST_ID} role="listbox" aria-label=${words.title} class="palette-options">
        ${GROUPS.map((group) => groupView(words, group, options, active, { choose, take }))}
      </div>
      <p class="palette-foot" aria-hidden="true">
        ${heard.failed ? words.failed : words.keys.map(([key, meaning]) => html`<span>${key} ${meaning}</span>`)}
      </p>
    </div>`;
  };
  const dialog = openDialog({ class: 'palette', label: words.title }, view, () => {
    callBack();
    onClose();
  });
}

/** The options of one group. The focus stays in the field; the pointer may choose as well. */
function groupView(
  words: PaletteWords,
  group: (typeof GROUPS)[number],
  options: readonly PaletteOption[],
  active: PaletteOption | undefined,
  { choose, take }: { choose: (id: string) => void; take: (option: PaletteOption) => void },
) {
  const members = options.filter((option) => option.group === group);
  if (members.length === 0) return nothing;
  const titleId = `${LIST_ID}-${group}`;
  return html`<div role="group" aria-labelledby=${group === 'everywhere' ? nothing : titleId}>
    ${
      group === 'everywhere'
        ? nothing
        : html`<h3 id=${titleId} role="presentation">${words.groups[group]}</h3>`
    }
    ${members.map(
      (option) =>
        html`<div
          id=${optionId(option)}
          role="option"
          aria-selected=${option === active}
          @pointermove=${() => option !== active && choose(option.id)}
          @click=${() => take(option)}
        ><span>${option.label}</span>${option.note === '' ? nothing : html`<span>${option.note}</span>`}</div>`,
    )}
  </div>`;
}

function optionId({ id }: PaletteOption): string {
  return `${LIST_ID}-${id}`;
}
