/** The code units of texts, in memory that is kept: a string put together of many pieces is read faster there. */
export class CodeUnits {
  #memory = Buffer.allocUnsafeSlow(65_536);

  /** Those of a text; overwritten by the next one. */
  of(text: string): Uint16Array {
    if (this.#memory.length < text.length * 2) this.#memory = Buffer.allocUnsafeSlow(text.length * 4);
    this.#memory.write(text, 'utf16le');
    return new Uint16Array(this.#memory.buffer, 0, text.length);
  }
}
