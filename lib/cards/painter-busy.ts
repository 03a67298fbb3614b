/** More cards are wanted at once than can be drawn soon. */
export class PainterBusy extends Error {
  constructor() {
    super('Too many cards are wanted at once.');
    this.name = 'PainterBusy';
  }
}
