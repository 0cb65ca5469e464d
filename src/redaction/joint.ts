/** A text [start, end) that goes on at [next, close), with nothing or a blank between. */
export interface Joint {
  start: number;
  end: number;
  next: number;
  close: number;
  by: string;
  /** Whether no blank was there; and whether a cell is so full that there may have been none. */
  isSure?: boolean;
  isFull?: boolean;
  /** Whether the next line may be another row of a table, with its name in front. */
  mayBeRow?: boolean;
}
