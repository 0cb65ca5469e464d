import type { APIRoute, GetStaticPaths } from 'astro';
import { sharePicture } from '../../build/picture.ts';
import { shelves } from '../../guides/shelves.ts';

/** A picture for each category and one for all other pages. One for each guide would cost more time than all the rest of a build. */
export const getStaticPaths = (async () => {
  const all = shelves();
  const site = { params: { name: 'site' }, props: { title: 'Troubleshooting for OpenClaw', text: `${all.flatMap(({ guides }) => guides).length} guides. Nothing you paste leaves your browser.` } };
  return [site, ...all.map(({ id, title, description }) => ({ params: { name: id }, props: { title, text: description } }))];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ title: string; text: string }> = async ({ props }) =>
  new Response(await sharePicture(props.title, props.text), { headers: { 'Content-Type': 'image/png' } });
