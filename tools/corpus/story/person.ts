import type { Random } from '../random';
import { roles } from '../words/roles';
import { givenNameCharacters, surnames } from '../words/person-names';

/** An invented person who says things. */
export interface Person {
  readonly name: string;
  readonly role: string;
}

/** Draws a person. */
export function drawPerson(random: Random): Person {
  const second = random.chance(0.75) ? random.pick(givenNameCharacters) : '';
  return {
    name: random.pick(surnames) + random.pick(givenNameCharacters) + second,
    role: random.pick(roles),
  };
}
