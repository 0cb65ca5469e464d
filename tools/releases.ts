// Writes the releases of OpenClaw that npm knows to content/releases.yaml: `npm run refresh:releases`. Needs the network.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { compareReleases, RELEASE, RELEASES } from '../src/guides/releases.ts';

/** npm may be a script of the shell, as on Windows. */
const answer: unknown = JSON.parse(execFileSync('npm view openclaw versions --json', { shell: true, encoding: 'utf8' }));
const known = Array.isArray(answer) ? answer.filter((version): version is string => typeof version === 'string' && RELEASE.test(version)) : [];
if (known.length === 0) throw new Error('npm names no release of openclaw; try again later.');
const lines = known.sort(compareReleases).map((release) => `- "${release}"\n`);
writeFileSync(RELEASES, `# The releases of OpenClaw, the oldest first, without previews. Written by npm run refresh:releases.\n${lines.join('')}`);
console.log(`${lines.length} releases written to ${RELEASES}, the newest ${known.at(-1)}`);
