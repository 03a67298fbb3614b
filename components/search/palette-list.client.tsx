'use client';

import { useEffect } from 'react';
import type { PaletteWords } from '@/lib/site/words/palette-words';
import type { PaletteOption } from './palette-options';

interface Props {
  readonly id: string;
  readonly words: PaletteWords;
  readonly options: readonly PaletteOption[];
  readonly active: PaletteOption | undefined;
  /** An option is pointed at. */
  readonly onChoose: (id: string) => void;
  /** An option is taken. */
  readonly onTake: (option: PaletteOption) => void;
}

const GROUPS = ['everywhere', 'action', 'source', 'day', 'story'] as const;

/** The options in their groups. The focus stays in the field; the pointer may choose as well. */
export function PaletteList({ id, words, options, active, onChoose, onTake }: Props) {
  const activeId = active && `${id}-${active.id}`;

  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  return (
    <div id={id} role="listbox" aria-label={words.title} className="palette-options">
      {GROUPS.map((group) => {
        const members = options.filter((option) => option.group === group);
        if (members.length === 0) return null;
        const titleId = `${id}-${group}`;
        return (
          <div key={group} role="group" aria-labelledby={group === 'everywhere' ? undefined : titleId}>
            {group !== 'everywhere' && (
              <h3 id={titleId} role="presentation">
                {words.groups[group]}
              </h3>
            )}
            {members.map((option) => (
              <div
                key={option.id}
                id={`${id}-${option.id}`}
                role="option"
                aria-selected={option === active}
                onPointerMove={() => option !== active && onChoose(option.id)}
                onClick={() => onTake(option)}
              >
                <span>{option.label}</span>
                {option.note !== '' && <span>{option.note}</span>}
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}
