/** A guide as the pages know it that load the list of all guides: the last is the title of its category. */
export type SiteGuide = readonly [slug: string, title: string, category: string];
