import { parseEnvironment, type Environment } from './environment';
import { lastWord } from './last-word';

/** For programs: the environment, or one clear line for each bad value and exit code 2. */
export function environmentOrExit(): Environment {
  const parsed = parseEnvironment(process.env);
  if (parsed.ok) return parsed.environment;
  const format = process.env['LOG_FORMAT'] === 'json' ? 'json' : 'text';
  for (const problem of parsed.problems) lastWord(problem, format);
  process.exit(2);
}
