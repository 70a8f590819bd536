/** One move by decision maker `by` to state `to`. */
export interface Move {
  readonly by: number;
  readonly to: number;
}
