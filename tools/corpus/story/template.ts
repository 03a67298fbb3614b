import type { Random } from '../random';
import { slots } from './slots';
import type { Story } from './story';

/** A sentence with holes: fixed text and slots by turns. */
export type Template = (random: Random, story: Story) => string;

/** Reads one template a line, such as `{company}净利润{rose}{percent}。`; throws on a slot that does not exist. */
export function templates(block: string): readonly Template[] {
  return block
    .trim()
    .split('\n')
    .map((line) => template(line.trim()));
}

function template(line: string): Template {
  const parts = line.split(/\{(\w+)\}/u).map((part, at) => (at % 2 === 0 ? part : slotNamed(part)));
  return (random, story) => {
    let text = '';
    for (const part of parts) text += typeof part === 'string' ? part : part(random, story);
    return text;
  };
}

function slotNamed(name: string): Template {
  if (!isSlotName(name)) throw new Error(`Sentence with an unknown slot: {${name}}`);
  return slots[name];
}

function isSlotName(name: string): name is keyof typeof slots {
  return Object.hasOwn(slots, name);
}
