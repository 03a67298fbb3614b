import { parseEnvironment, type Environment } from './environment';

/** For programs: the environment, or one clear line for each bad value and exit code 2. */
export function environmentOrExit(): Environment {
  const parsed = parseEnvironment(process.env);
  if (parsed.ok) return parsed.environment;
  for (const problem of parsed.problems) console.error(problem);
  process.exit(2);
}
