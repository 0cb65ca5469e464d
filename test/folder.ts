import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** An empty folder that lasts as long as the test that asks for it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clawmend-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** An empty folder that lasts as long as the tests of the file that asks for it. */
export function sharedFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'clawmend-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}
