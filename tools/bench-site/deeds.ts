import type { Page } from 'playwright-core';
import type { MadeGuide } from './guides.ts';

/** What a reader does: opens an address, and then perhaps something more. */
export interface Deed {
  address: string;
  then?: (page: Page) => Promise<void>;
}

/** What is weighed of a site, in the order of the table's columns; undefined where a site has nothing of the kind. */
export interface Deeds {
  guide: Deed;
  front: Deed;
  diagnosis: Deed | undefined;
  search: Deed;
  category: Deed | undefined;
  errors: Deed | undefined;
}

/** The guide that is looked for: not the first, which might be special. */
const wanted = (guides: readonly MadeGuide[]) => guides[guides.length >> 1] ?? guides[0];

const nameOf = (guide: MadeGuide | undefined) => guide?.slug.split('-')[0] ?? '';

/** What a reader does on this site. A diagnosis fails unless it names the right guide. */
export function ownDeeds(guides: readonly MadeGuide[]): Deeds {
  const guide = wanted(guides);
  return {
    guide: { address: `/guides/${guide?.slug}/` },
    front: { address: '/' },
    diagnosis: {
      address: '/',
      then: async (page) => {
        await page.locator('[data-paste]').fill(guide?.signatures[2]?.examples[0] ?? '');
        await page.locator(`[data-answer] .card a[href^="/guides/${guide?.slug}/"]`).first().waitFor();
      },
    },
    search: {
      address: '/search/',
      then: async (page) => {
        await page.locator('[data-search] input').fill(nameOf(guide));
        await page.locator(`.results a[href^="/guides/${guide?.slug}/"]`).first().waitFor();
      },
    },
    category: { address: `/browse/${guide?.category}/` },
    errors: { address: '/errors/' },
  };
}

/** What a reader does on a stock Starlight site. */
export function starlightDeeds(guides: readonly MadeGuide[]): Deeds {
  const guide = wanted(guides);
  return {
    guide: { address: `/guides/${guide?.slug}/` },
    front: { address: '/' },
    diagnosis: undefined,
    search: {
      address: '/',
      then: async (page) => {
        await page.locator('site-search button[data-open-modal]').click();
        await page.locator('#starlight__search input').fill(nameOf(guide));
        await page.locator(`#starlight__search a[href^="/guides/${guide?.slug}/"]`).first().waitFor();
      },
    },
    category: undefined,
    errors: undefined,
  };
}
