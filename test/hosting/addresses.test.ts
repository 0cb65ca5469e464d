import { expect, test } from 'vitest';
import { rewriteAddresses } from '../../src/hosting/addresses.ts';

const under = (address: string) => `/fix${address}`;

test('addresses of the site are changed wherever a page has them', () => {
  const page = '<a href="/guides/x/#y">x</a><img src=\'/a.png\'><form action=/search/></form><section data-catalog="/catalog.js?v=1&amp;w=2"></section><noscript><a href="/errors/">e</a></noscript>';
  expect(rewriteAddresses(page, under)).toBe(
    '<a href="/fix/guides/x/#y">x</a><img src="/fix/a.png"><form action="/fix/search/"></form><section data-catalog="/fix/catalog.js?v=1&amp;w=2"></section><noscript><a href="/fix/errors/">e</a></noscript>',
  );
});

test('all else of a page stays as it is written', () => {
  const page = `<!doctype html><html lang=en><meta name="x" content="a > b <c> /d &quot;"><p hidden title='/x'>"/x" &amp; href="/y"<br/><a href="https://e.example/x">1</a><a href="//e.example/x">2</a><a href="#x">3</a><a href="../x">4</a><pre>
 /etc/hosts</pre><!-- <a href="/z"> -->`;
  expect(rewriteAddresses(page, under)).toBe(page);
});
