import { findSecretObjects } from './kubernetes-json.ts';
import type { Mask } from './mask.ts';

const kind = /\bkind["']?:\s{0,4}["']?Secret\b/;
const data = /(?<![^ \t])["']?(?:data|stringData)["']?:[ \t]{0,4}\{?$/;
const entry = /(?<![^ \t])["']?[\w.-]{1,80}["']?:[ \t]{1,8}["']?([^\s"',]{4,})(?=\s{0,4}(?:["',]|$))/;
/** The name of an entry whose value stands below it, and what stands there. */
const name = /(?<![^ \t])[\w.-]{1,80}:$/;
const below = /(?<=^|[ \t]{2})([^\s"',:]+)$/;

/**
 * Finds the values of a Kubernetes Secret, in YAML or in JSON, whatever a log has put in front of the lines:
 * kubernetes.io/docs/concepts/configuration/secret
 */
export const findKubernetesSecrets = (text: string): Mask[] =>
  text.includes('Secret') && kind.test(text) ? [...findSecretEntries(text), ...findSecretObjects(text)] : [];

/** Finds the values of a Secret whose entries have lines of their own. */
function findSecretEntries(text: string): Mask[] {
  const masks: Mask[] = [];
  let depth: number | undefined;
  let isBelow = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const shown = withoutFrame(line);
    const opened = data.exec(shown);
    const beside = opened || depth === undefined ? null : entry.exec(shown);
    const value: RegExpExecArray | null = beside ?? (isBelow ? below.exec(shown) : null);
    isBelow = !opened && !beside && (name.test(shown) || value !== null);
    if (opened) depth = opened.index;
    else if (value && depth !== undefined && depth < value.index) {
      const end = start + value.index + value[0].length;
      masks.push({ label: 'secret', start: end - (value[1]?.length ?? 0), end });
    } else if (!isBelow && shown) depth = undefined;
    start += line.length + 1;
  }
  return masks;
}

/** A line without the blanks and rules behind its text. */
function withoutFrame(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t\r│┃║|'.includes(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}
