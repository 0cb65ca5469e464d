import type { Element, ElementContent } from 'hast';
import { defineHastPlugin, type HastVisitorContext } from 'satteri';
import { splitCommand } from '../diagnosis/command.ts';

/**
 * Blocks of code scroll by keyboard; a block of commands stands in a frame that keeps room for its button. {placeholders} in
 * commands and in code within a line show a readable default, in a `data-value` of their own for the page's script to fill in;
 * what a program printed stays as it was printed.
 */
export const codeBlocks = defineHastPlugin({
  name: 'code-blocks',
  element: {
    filter: ['pre', 'code'],
    visit(node, page) {
      if (node.tagName === 'pre') return markBlock(node, page);
      const parent = page.parent(node);
      const isOutput = parent?.type === 'element' && parent.tagName === 'pre' && !isCommand(node);
      if (!isOutput) page.replaceNode(node, { ...node, children: pieces(page.textContent(node)) });
    },
  },
});

function markBlock(block: Readonly<Element>, page: HastVisitorContext): void {
  const [code] = block.children;
  const kind = code?.type === 'element' && isCommand(code) ? 'command' : 'output';
  page.setProperty(block, 'tabIndex', 0);
  page.setProperty(block, 'data-kind', kind);
  if (kind === 'command') page.wrapNode(block, { type: 'element', tagName: 'div', properties: { className: ['command'] }, children: [] });
}

const isCommand = (code: Readonly<Element>) => String(code.properties['className']).includes('language-sh');

const pieces = (command: string): ElementContent[] =>
  splitCommand(command).map(({ text, placeholder }) => {
    const value: ElementContent = { type: 'text', value: text };
    return placeholder === undefined ? value : { type: 'element', tagName: 'span', properties: { 'data-value': placeholder }, children: [value] };
  });
