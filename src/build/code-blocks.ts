import { defineHastPlugin } from 'satteri';
import { splitCommand } from '../diagnosis/command.ts';

/**
 * Blocks of code scroll by keyboard, and {placeholders} of commands show a readable default in a `data-value` of their own,
 * for the page's script to fill in.
 */
export const codeBlocks = defineHastPlugin({
  name: 'code-blocks',
  element: {
    filter: ['pre'],
    visit(pre) {
      const [code] = pre.children;
      if (code?.type !== 'element') return undefined;
      const isCommand = String(code.properties.className).includes('language-sh');
      const children = isCommand ? code.children.flatMap((child) => (child.type === 'text' ? pieces(child.value) : [child])) : code.children;
      return { ...pre, properties: { ...pre.properties, tabIndex: 0, 'data-kind': isCommand ? 'command' : 'output' }, children: [{ ...code, children }] };
    },
  },
});

const pieces = (command: string) =>
  splitCommand(command).map(({ text, placeholder }) => {
    const value = { type: 'text' as const, value: text };
    return placeholder === undefined ? value : { type: 'element' as const, tagName: 'span', properties: { 'data-value': placeholder }, children: [value] };
  });
