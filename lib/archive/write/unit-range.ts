/** Keys whose first (ordered) code unit is one from `lowest` to `highest`. */
export interface UnitRange {
  readonly lowest: number;
  readonly highest: number;
}
