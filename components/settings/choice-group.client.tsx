'use client';

import { useSyncExternalStore } from 'react';
import { INITIAL_CHOICES, READING_CHOICES, type ReadingSetting } from './reading-choices';
import { choose, currentChoice, onChoice } from './reading-store';

interface Props {
  readonly setting: ReadingSetting;
  readonly label: string;
  /** Name of each value. */
  readonly names: Readonly<Record<string, string>>;
}

/** Radio buttons for one reading setting, side by side. A choice shows at once. */
export function ChoiceGroup({ setting, label, names }: Props) {
  const chosen = useSyncExternalStore(
    onChoice,
    () => currentChoice(setting),
    () => INITIAL_CHOICES[setting],
  );
  return (
    <fieldset className="segments">
      <legend>{label}</legend>
      <div>
        {READING_CHOICES[setting].map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={`reading-${setting}`}
              value={value}
              checked={value === chosen}
              onChange={() => choose(setting, value)}
            />
            <span>{names[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
