/** Whether a UTF-16 unit is an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a UTF-16 unit is an ASCII letter. */
export const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Whether a UTF-16 unit is an ASCII digit or letter. */
export const isAlphanumeric = (code: number): boolean => isDigit(code) || isLetter(code);
