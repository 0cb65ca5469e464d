import { defineMiddleware } from 'astro:middleware';
import { rewriteAddresses } from './hosting/addresses.ts';
import { onHost } from './hosting/base.ts';

/** Pages and guides write addresses from the root of the site; here they become what they are on a host that has it under a path. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage || onHost('/') === '/') return response;
  return new Response(rewriteAddresses(await response.text(), onHost), response);
});
