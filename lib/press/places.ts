/** Some files and folders, each with all that it holds. */
export class Places {
  readonly #places: string[] = [];

  /** Adds a path inside the content folder; empty for the content folder itself. */
  add(place: string): void {
    this.#places.push(place);
  }

  /** True when the path is one of the places or lies in one. */
  hold(path: string): boolean {
    return this.#places.some((place) => place === '' || path === place || path.startsWith(`${place}/`));
  }
}
