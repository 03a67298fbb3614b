import { openForReading } from '../open-database';

/** What an archive tells of itself, whatever its schema is. */
export interface LiveFacts {
  /** Generation that readers see now; 0 when it cannot be read. */
  readonly generation: number;
  /** Text of the settings that it was pressed with. */
  readonly settings: string | undefined;
  /** The latest fall of the number of posts, as `Peak`. */
  readonly peak: string | undefined;
}

/** Reads what the next press has to know of the last one; an archive that is damaged tells nothing. */
export function liveFacts(file: string): LiveFacts {
  return (
    ask(file, (database) => {
      const meta = database.prepare<[string], { value: string }>('SELECT value FROM meta WHERE key = ?');
      return {
        generation: Number(meta.get('generation')?.value ?? 0),
        settings: meta.get('settings')?.value,
        peak: meta.get('peak')?.value,
      };
    }) ?? { generation: 0, settings: undefined, peak: undefined }
  );
}

/** How many files of posts it was made of; undefined when it cannot tell. Looks at all of them. */
export function countLivePosts(file: string): number | undefined {
  return ask(file, (database) => {
    const count = database.prepare<[], { count: number }>(
      "SELECT count(*) AS count FROM files WHERE role = 'post'",
    );
    return count.get()?.count;
  });
}

function ask<Answer>(
  file: string,
  question: (database: ReturnType<typeof openForReading>) => Answer,
): Answer | undefined {
  let database;
  try {
    database = openForReading(file);
    return question(database);
  } catch {
    return undefined;
  } finally {
    database?.close();
  }
}
