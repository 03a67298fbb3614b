/** Every word of the search page and of the search fields on other pages. */
export interface SearchWords {
  readonly title: string;
  readonly submit: string;
  readonly label: string;
  readonly searchIn: (name: string) => string;
  readonly placeholder: string;
  readonly hint: string;
  readonly found: (count: number, exact: boolean) => string;
  readonly results: string;
  readonly titleFor: (text: string) => string;

  readonly order: string;
  readonly orders: Readonly<Record<'newest' | 'relevance', string>>;

  readonly conditions: {
    readonly title: string;
    readonly source: (name: string) => string;
    readonly not: (name: string) => string;
    readonly tag: (name: string) => string;
    readonly text: (text: string) => string;
    readonly days: (from: string | undefined, to: string | undefined) => string;
    readonly picture: string;
    readonly length: (characters: number) => string;
    readonly remove: (condition: string) => string;
    readonly clear: string;
  };

  readonly filters: {
    readonly title: string;
    readonly sources: string;
    readonly withoutSources: string;
    readonly days: string;
    readonly from: string;
    readonly to: string;
    readonly shape: string;
    readonly picture: string;
    readonly minLength: string;
    readonly apply: string;
  };

  readonly nothing: {
    readonly title: string;
    readonly hint: string;
    readonly dropTerm: (term: string) => string;
    readonly dropDates: string;
    readonly dropSources: string;
    readonly browse: string;
  };

  readonly pages: string;
  readonly next: string;
  readonly first: string;

  readonly help: {
    readonly title: string;
    /** What to write, and what it finds. */
    readonly rows: readonly (readonly [string, string])[];
  };

  readonly refused: Readonly<Record<'text-too-long' | 'too-many-names', string>>;
}
