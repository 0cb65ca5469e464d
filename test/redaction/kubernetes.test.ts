import { expect, test } from 'vitest';
import { redact } from '../../src/redaction/redact.ts';

test.each([
  ['{"kind":"List","items":[{"kind":"ConfigMap","data":{"mode":"local"}},{"data":{"a":"Zm9vYmFy","b":"YmF6"},"kind":"Secret"}]}', ['Zm9vYmFy', 'YmF6']],
  ['{"apiVersion":"v1","kind":"Secret","stringData":{"a":"hunter2","b":"x}y"},"type":"Opaque"}', ['hunter2', 'x}y']],
  ['{"kind":"Secret","data":{"a":"Zm9vYmFy","b":"YmF6', ['Zm9vYmFy', 'YmF6']],
  [JSON.stringify({ out: JSON.stringify({ kind: 'Secret', data: { a: 'Zm9vYmFy' } }) }), ['Zm9vYmFy']],
])('the values of a Kubernetes Secret are masked, and no others: %j', (text, values) => {
  expect(redact(text).text).toBe(values.reduce((masked, value) => masked.replace(value, '[masked secret]'), text));
});

test('a value may stand below its name, in a box', () => {
  const lines = ['│  kind: Secret  │', '│  data:         │', '│    a:          │', '│    Zm9vYmFyYm  │', '│    F6          │', '│  type: Opaque  │'];
  expect(redact(lines.join('\n')).text).toBe(lines.map((line) => line.replace(/Zm9vYmFyYm|F6/, '[masked secret]')).join('\n'));
});
