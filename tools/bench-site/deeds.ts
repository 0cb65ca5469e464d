import type { Page } from 'playwright-core';
import type { MadeGuide } from './guides.ts';
import { Speaker } from './words.ts';

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
  /** A diagnosis of a text that meets no signature. */
  unheard: Deed | undefined;
  search: Deed;
  category: Deed | undefined;
  errors: Deed | undefined;
}

/** The guide that is looked for: not the first, which might be special. */
const wanted = (guides: readonly MadeGuide[]) => guides[guides.length >> 1] ?? guides[0];

const nameOf = (guide: MadeGuide | undefined) => guide?.slug.split('-')[0] ?? '';

/** A complaint of a few lines that meets no signature and shares words with the guide of this name. */
const unheard = (name: string) => `openclaw gateway error: the agent lost ${name} and the session was closed\n${new Speaker(0).words(120)}\n${name}_error: failed`;

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
    unheard: {
      address: '/',
      then: async (page) => {
        await page.locator('[data-paste]').fill(unheard(nameOf(guide)));
        await page.locator('[data-answer]').getByText(guide?.title ?? '').first().waitFor();
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
    unheard: undefined,
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
