import type { Answer } from '../diagnosis/answer.ts';
import { choiceList } from './choices.ts';
import { commandBlock } from './command-block.ts';
import { element } from './dom.ts';
import type { Actions } from './result.ts';
import { siteAddress } from './site-address.ts';

/** What helps when nothing fits: a command whose output decides more, and the guides that are nearest, as a guess. */
export function wayOn({ guides, next: [first, ...others] }: Answer, { more, choose }: Actions): HTMLElement[] {
  const again = element('button', { type: 'button', class: 'primary' }, 'Paste what it prints');
  again.addEventListener('click', more);
  return [
    ...(first ? [element('p', {}, `Run this. It changes nothing and shows ${first.shows}:`), commandBlock(first.command), element('p', {}, again)] : []),
    element('h3', {}, 'Or'),
    element(
      'ul',
      {},
      ...others.map(({ command, shows }) => element('li', {}, element('code', {}, command), ` shows ${shows}.`)),
      element('li', {}, 'Paste more: the lines before the error often name the cause.'),
      element('li', {}, element('a', { href: siteAddress('/search/') }, 'Search the guides'), ' or look through the ', element('a', { href: siteAddress('/errors/') }, 'error index'), '.'),
      element('li', {}, 'Start with ', element('a', { href: siteAddress('/guides/start-here/') }, 'the first five minutes'), '.'),
    ),
    ...guesses(guides, choose),
  ];
}

function guesses(guides: Answer['guides'], choose: Actions['choose']): HTMLElement[] {
  if (guides.length === 0) return [];
  return [element('h3', {}, 'Nearest guides, no more than a guess'), choiceList(guides.map(({ slug, title }) => ({ text: title, choose: () => choose(slug) })))];
}
