import { styleText } from 'node:util';

/** How words are set on a screen. */
export interface Style {
  /** How many columns a line may fill. */
  columns: number;
  /** Whether `paint` does anything. */
  isColoured: boolean;
  /** Sets a text apart where there are colours. */
  paint: (text: string, ...formats: Format[]) => string;
}

type Format = 'bold' | 'dim' | 'underline' | 'cyan' | 'green' | 'yellow';

/** Lines are no longer than is good to read, and no shorter than a quotation needs. */
const WIDEST = 100;
const NARROWEST = 40;

/** Colours on a terminal, unless NO_COLOR is set, and elsewhere where FORCE_COLOR is; as wide as the terminal is, within limits; 100 columns where that is not known. */
export function styleOf(stream: NodeJS.WriteStream): Style {
  // One format at a time: Node 20 paints a list of them on any stream.
  const paint: Style['paint'] = (text, ...formats) => formats.reduce((painted, format) => styleText(format, painted, { stream }), text);
  const columns = Math.min(WIDEST, Math.max(NARROWEST, stream.columns || WIDEST));
  return { columns, isColoured: paint(' ', 'bold') !== ' ', paint };
}
