import path from 'node:path';
import { launchChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import type { Deed } from './deeds.ts';

/** What a visit transferred. */
export interface Weight {
  /** Bytes as the server sent them: gzip, with headers. */
  bytes: number;
  requests: number;
}

/** Does each deed in a browser without a cache and weighs what the server of the built site sent, to workers too. */
export async function weigh(folder: string, deeds: readonly (Deed | undefined)[]): Promise<(Weight | undefined)[]> {
  const site = await serve(path.join(folder, 'dist'), 0);
  const browser = await launchChromium();
  const sockets = new Set<{ bytesWritten: number }>();
  let requests = 0;
  site.server.on('connection', (socket) => sockets.add(socket));
  site.server.prependListener('request', (request) => {
    request.headers['accept-encoding'] = 'gzip';
    requests++;
  });
  const weights: (Weight | undefined)[] = [];
  for (const deed of deeds) {
    if (!deed) {
      weights.push(undefined);
      continue;
    }
    sockets.clear();
    requests = 0;
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.address + deed.address);
    await page.waitForLoadState('networkidle');
    await deed.then?.(page);
    await page.waitForLoadState('networkidle');
    await context.close();
    weights.push({ bytes: [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0), requests });
  }
  await browser.close();
  site.server.closeAllConnections();
  site.server.close();
  return weights;
}
