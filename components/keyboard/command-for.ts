/** What a key of the keyboard can ask for. */
export type Command =
  | 'next-row'
  | 'previous-row'
  | 'open'
  | 'next'
  | 'previous'
  | 'front'
  | 'sources'
  | 'help'
  | 'settings'
  | 'theme';

const COMMANDS: Readonly<Record<string, Command>> = {
  j: 'next-row',
  k: 'previous-row',
  o: 'open',
  n: 'next',
  p: 'previous',
  '?': 'help',
  s: 'settings',
  t: 'theme',
};

const AFTER_G: Readonly<Record<string, Command>> = { h: 'front', c: 'sources' };

/** The key that only says that another follows. */
export const PREFIX = 'g';

/** The command of a key (`KeyboardEvent.key`), pressed alone or just after the prefix. */
export function commandFor(key: string, isAfterPrefix: boolean): Command | undefined {
  const commands = isAfterPrefix ? AFTER_G : COMMANDS;
  const name = key.toLowerCase();
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}
