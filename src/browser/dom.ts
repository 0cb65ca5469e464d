import { splitInline } from '../text/inline.ts';

/** Attributes of an element; `true` sets one without a value, `false` and undefined leave it out. */
type Attributes = Record<string, string | boolean | undefined>;

/** Makes an element. Text becomes text nodes: nothing that is passed here is ever read as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** Text with `code` between backticks, as frontmatter has it. */
export const inline = (text: string): (Node | string)[] => splitInline(text).map(({ text: part, isCode }) => (isCode ? element('code', {}, part) : part));

/** The element that the page must hold. Throws an Error that names the selector when it does not. */
export function find<Kind extends HTMLElement>(selector: string, kind: abstract new () => Kind, within: ParentNode = document): Kind {
  const found = within.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} that matches ${selector}.`);
}
