/**
 * Characters that do something where they are shown: they move a terminal's cursor, name its window, fill its clipboard, or turn
 * the direction of the words around them. Tabs and line ends are none.
 */
const controls = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Where Unicode has a picture of each ASCII control character, and the one of DEL. */
const PICTURES = 0x2400;
const DELETE = 0x7f;
const PICTURE_OF_DELETE = '\u2421';

const hexOf = (control: string) => control.charCodeAt(0).toString(16).padStart(4, '0');

function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code < DELETE) return String.fromCharCode(PICTURES + code);
  return code === DELETE ? PICTURE_OF_DELETE : `<U+${hexOf(control).toUpperCase()}>`;
}

/** A text in which control characters show and do nothing: `␛` for an escape, `<U+202E>` where Unicode has no picture. */
export const showControls = (text: string): string => text.replaceAll(controls, pictureOf);

/** JSON that says the same without control characters; `JSON.stringify` leaves some as they are. */
export const escapeControls = (json: string): string => json.replaceAll(controls, (control) => `\\u${hexOf(control)}`);
