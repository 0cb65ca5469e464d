import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { MadeGuide } from './guides.ts';

/** How often a guide is changed; the median counts. */
const CHANGES = 5;
/** How long to wait for the server or for a change, in milliseconds. */
const PATIENCE = 300_000;
/** How often the page is asked for, in milliseconds. */
const EVERY = 20;

/** Starts `astro dev` in a folder, changes a guide a few times, and says how long it takes until its page shows the change. */
export async function measureChange(folder: string, guides: readonly MadeGuide[]): Promise<string> {
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1'], { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  try {
    const guide = guides[guides.length >> 1];
    const page = `${await addressOf(server)}/guides/${guide?.slug}/`;
    const file = path.join(folder, 'content/guides', `${guide?.slug}.mdx`);
    const source = readFileSync(file, 'utf8');
    await shows(page, 'Quick answer');
    const times: number[] = [];
    for (let number = 0; number < CHANGES; number++) {
      const mark = `changedagain${number}`;
      const start = performance.now();
      writeFileSync(file, `${source}\n${mark}\n`);
      await shows(page, mark);
      times.push(performance.now() - start);
    }
    return `${((times.sort((a, b) => a - b)[CHANGES >> 1] ?? NaN) / 1000).toFixed(2)} s`;
  } finally {
    server.kill();
  }
}

/** Where the server says that it listens. */
const addressOf = (server: ReturnType<typeof spawn>) =>
  new Promise<string>((resolve, reject) => {
    let output = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output);
      if (found) resolve(found[0]);
    });
    server.on('close', () => reject(new Error(`astro dev ended: ${output}`)));
  });

async function shows(page: string, text: string): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    const shown = await fetch(page).then((response) => response.text(), () => '');
    if (shown.includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  throw new Error(`${page} did not show "${text}" in time.`);
}
