import { isSomebody } from './personal.ts';
import type { Mask } from './mask.ts';

/** The shortest name that is looked for, since shorter ones are words too, and how many are. */
const SHORTEST = 4;
const MOST = 8;

/** Names of home folders that are words of logs as well. */
const words = new Set([
  'agent', 'anthropic', 'assistant', 'backup', 'build', 'claude', 'clawd', 'clawdbot', 'cloud', 'code', 'codex', 'data', 'desktop', 'developer', 'docker',
  'gateway', 'gemini', 'github', 'guest', 'home', 'host', 'java', 'jenkins', 'laptop', 'linux', 'local', 'main', 'manager', 'mark', 'model', 'moltbot', 'mysql',
  'name', 'nginx', 'office', 'ollama', 'openai', 'owner', 'player', 'postgres', 'project', 'python', 'redis', 'remote', 'server', 'share', 'staff', 'station',
  'student', 'system', 'team', 'temp', 'test', 'tester', 'will', 'windows', 'work', 'worker', 'workspace',
]);

const homeBefore = /(?:\/home|[\\/]Users)[\\/]{1,8}$/;
const ofWord = /[\p{L}\p{N}_]/u;

/** Finds the names of those whose home folders were masked wherever else they stand: in a prompt, behind `USER=`, in `ls -l`, in a greeting. */
export function findPeople(text: string, masks: readonly Mask[]): Mask[] {
  const homes = masks.filter(({ label, start }) => label === 'user' && homeBefore.test(text.slice(Math.max(0, start - 16), start)));
  const names = new Set(homes.map(({ start, end }) => text.slice(start, end).toLowerCase()).filter((name) => name.length >= SHORTEST && isSomebody(name) && !words.has(name)));
  const lower = names.size > 0 ? text.toLowerCase() : '';
  // A letter whose small form is longer would move all behind it.
  if (lower.length !== text.length) return [];
  return [...names].slice(0, MOST).flatMap((name) => placesOf(lower, name));
}

function placesOf(text: string, name: string): Mask[] {
  const masks: Mask[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (!ofWord.test(text.charAt(start - 1)) && !ofWord.test(text.charAt(end))) masks.push({ label: 'user', start, end });
  }
  return masks;
}
