/** The headings of every guide's text, in order; what lies under them is written in the file. */
export const writtenSections = ['Confirm it', 'Fix it', 'Check that it worked', 'Why this happens', 'Common mistakes'] as const;

/** The headings that the page sets around the text, from the frontmatter: anchor by heading. */
export const framedSections = { 'Quick answer': 'quick-answer', Questions: 'questions', Related: 'related', Sources: 'sources' } as const;
