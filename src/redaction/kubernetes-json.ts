import type { Mask } from './mask.ts';

/** A brace, or a key with its value, where that is a string: one that ends its pair, or is cut off. */
const piece = /[{}]|"([\w./-]{1,253})"\s{0,20}:\s{0,20}(?:"([^"\n]{0,6000})(?:"(?=\s{0,200}(?:[,}\n]|$))|\n|$))?/g;

/** An object that is not closed yet: what it is, as far as that was said, whether it is the data of one, and how many values stand before it. */
interface Open {
  kind?: string;
  holdsData: boolean;
  before: number;
}

/** Finds the values of Kubernetes Secrets in JSON, in whatever order its keys stand, in lists, in annotations, and with its end cut off. */
export function findSecretObjects(text: string): Mask[] {
  const masks: Mask[] = [];
  const stack: Open[] = [];
  // Those of data whose object is not known yet: what is of no kind is a part of what it stands in.
  const values: Mask[] = [];
  let name = '';
  const close = () => {
    const { kind, before } = stack.pop() ?? { before: 0 };
    if (kind === undefined) return;
    for (const value of values.splice(before)) if (kind === 'Secret') masks.push(value);
  };
  for (const { 0: found, 1: key, 2: value, index } of text.matchAll(piece)) {
    const top = stack.at(-1);
    if (found === '}') close();
    else if (found === '{') stack.push({ holdsData: top?.holdsData || name === 'data' || name === 'stringData', before: values.length });
    else if (value && top?.holdsData) {
      const start = index + found.indexOf('"', found.indexOf(':', key?.length)) + 1;
      values.push({ label: 'secret', start, end: start + value.length });
    } else if (key === 'kind' && value && top) top.kind = value;
    name = key && value === undefined ? key : '';
  }
  while (stack.length > 0) close();
  return masks;
}
