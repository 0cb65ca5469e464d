const lines = (text: string) => text.split('\n');

/** Breaks each line after so many characters, as a terminal of that width does. */
export const wrap = (text: string, width: number): string => lines(text).map((line) => line.match(new RegExp(`.{1,${width}}`, 'gsu'))?.join('\n') ?? line).join('\n');

/** An error of other software, which changes nothing about the one beside it. */
const foreign = 'Warning: FailedMount pod/web-7d9 MountVolume.SetUp failed for volume "config": configmap "web" was not registered';

/** The ways in which one report reaches a paste box; each must lead where the bare report leads, or nowhere. */
export const variants = {
  'prefixed by a container log': (paste) => lines(paste).map((line) => `openclaw-gateway-1  | 2026-11-20T09:15:02.113Z ${line}`).join('\n'),
  'prefixed by journald': (paste) => lines(paste).map((line) => `Nov 20 09:15:02 nas openclaw[4121]: ${line}`).join('\n'),
  'wrapped at 80 columns': (paste) => wrap(paste, 80),
  'cut off at 70 %': (paste) => paste.slice(0, Math.floor(paste.length * 0.7)),
  'in colours': (paste) => lines(paste).map((line) => `\u001b[31m${line.split(' ').join(' \u001b[1m')}\u001b[0m`).join('\n'),
  'with smart quotes': (paste) => paste.replaceAll(/"([^"\n]*)"/g, '“$1”').replaceAll(/'([^'\n]*)'/g, '‘$1’'),
  'as a JSON string': (paste) => JSON.stringify({ message: paste }),
  'as a JSON string in a JSON string': (paste) => JSON.stringify({ body: JSON.stringify({ message: paste }) }),
  'with Windows line ends': (paste) => paste.replaceAll('\n', '\r\n'),
  'in Chinese prose': (paste) => `大家好，我的机器人今天早上停止工作了，日志如下：\n${paste}\n请问这是什么原因？谢谢大家。`,
  'in Spanish prose': (paste) => `Hola, desde ayer no me funciona y no sé qué hacer. Esto es lo que sale:\n${paste}\n¿Alguien sabe cómo arreglarlo? Gracias.`,
  'after an error of other software': (paste) => `${foreign}\n${paste}`,
  'before an error of other software': (paste) => `${paste}\n${foreign}`,
} satisfies Readonly<Record<string, (paste: string) => string>>;
