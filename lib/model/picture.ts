/** A picture that stands for a story in lists and previews. */
export interface Picture {
  /** Absolute https URL, or a path on this site. */
  readonly src: string;
  readonly alt: string;
  /** Pixels, when the markup says them. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}
