/** What is passed on of a story besides its link. */
export interface ShareOrigin {
  readonly title: string;
  readonly source: string | undefined;
  /** Time of publication as the site writes it. */
  readonly time: string | undefined;
}

/** Title, then source and time on a line of their own: what is copied above the link. */
export function shareText({ title, source, time }: ShareOrigin): string {
  const origin = [source, time].filter((part) => part !== undefined && part !== '').join(' ');
  return origin === '' ? title : `${title}\n${origin}`;
}
