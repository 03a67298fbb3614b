/** A story of a list. Paths include `baseurl`, and the marks of a search. */
export interface ListedStory {
  readonly path: string;
  readonly title: string;
}

/** The list that stories are opened from: its order is what next and previous mean in them. */
export interface ReadingList {
  readonly title: string;
  /** In the order of the list. */
  readonly stories: readonly ListedStory[];
  /** Pages of the list that go on before the first and after the last of the stories. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Where a story stands in a list. */
export interface ListPosition {
  readonly title: string;
  readonly previous: ListedStory | undefined;
  readonly next: ListedStory | undefined;
  /** The page to take in where the list goes on beyond this end. */
  readonly more: { readonly end: 'before' | 'after'; readonly page: string } | undefined;
}

/** Reads stored text; undefined when it is no list. */
export function parseReadingList(text: string | null): ReadingList | undefined {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { title, stories, before, after } = stored as Partial<Record<keyof ReadingList, unknown>>;
  if (typeof title !== 'string' || !Array.isArray(stories) || !stories.every(isStory)) return undefined;
  return { title, stories, before: pathOf(before), after: pathOf(after) };
}

/** Where the story at `path` stands; undefined when it is not in the list. */
export function positionIn(list: ReadingList | undefined, path: string): ListPosition | undefined {
  const index = list?.stories.findIndex((story) => story.path.split('#', 1)[0] === path) ?? -1;
  if (list === undefined || index === -1) return undefined;
  const [previous, next] = [list.stories[index - 1], list.stories[index + 1]];
  const more =
    next === undefined && list.after !== undefined
      ? ({ end: 'after', page: list.after } as const)
      : previous === undefined && list.before !== undefined
        ? ({ end: 'before', page: list.before } as const)
        : undefined;
  return { title: list.title, previous, next, more };
}

function isStory(value: unknown): value is ListedStory {
  if (typeof value !== 'object' || value === null) return false;
  const { path, title } = value as Partial<Record<keyof ListedStory, unknown>>;
  return pathOf(path) !== undefined && typeof title === 'string';
}

function pathOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^\/(?!\/)/.test(value) ? value : undefined;
}
