import type { Mask } from './mask.ts';

const kind = /\bkind["']?:\s{0,4}["']?Secret\b/;
const data = /(?:^|[ \t])["']?(?:data|stringData)["']?:[ \t]{0,4}\{?[ \t]{0,4}\r?$/;
const entry = /(?:^|[ \t])["']?[\w.-]{1,80}["']?:[ \t]{1,8}["']?([^\s"',]{4,})(?=\s{0,4}(?:["',]|$))/;

/**
 * Finds the values of a Kubernetes Secret, in YAML or in JSON over lines, whatever a log has put in front of the lines:
 * kubernetes.io/docs/concepts/configuration/secret
 */
export function findKubernetesSecrets(text: string): Mask[] {
  if (!text.includes('Secret') || !kind.test(text)) return [];
  const masks: Mask[] = [];
  let depth: number | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const opened = data.exec(line);
    if (opened) depth = opened.index;
    else if (depth !== undefined) {
      const value = entry.exec(line);
      if (!value || value.index <= depth) depth = undefined;
      else {
        const end = start + value.index + value[0].length;
        masks.push({ label: 'secret', start: end - (value[1]?.length ?? 0), end });
      }
    }
    start += line.length + 1;
  }
  return masks;
}
