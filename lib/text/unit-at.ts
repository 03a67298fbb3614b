/** A code unit or a byte. Behind the end there is none, and every comparison with that is false. */
export function unitAt(units: Uint8Array | Uint16Array, index: number): number {
  return units[index] as number;
}
