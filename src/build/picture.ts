import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';

const WIDTH = 1200;
const HEIGHT = 630;

const font = (weight: 400 | 700) => ({
  name: 'Inter',
  weight,
  data: readFileSync(createRequire(import.meta.url).resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`)),
});
const fonts = [font(400), font(700)];

/** What satori takes for an element without React. */
interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children: string | Box[] };
}

const box = (style: Record<string, string | number>, children: string | Box[]): Box => ({ type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } });

/** The picture that a link to this site is shown with: 1200 × 630 pixels, PNG. The colours are those of src/styles/tokens.css. */
export async function sharePicture(title: string, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const page = box(
    { flexDirection: 'column', justifyContent: 'space-between', width: '100%', height: '100%', padding: 80, borderTop: '24px solid #a5371a', background: '#fbfaf7', color: '#1d1c1a', fontFamily: 'Inter' },
    [
      box({ fontSize: 36, fontWeight: 700 }, 'Clawmend'),
      box({ flexDirection: 'column' }, [box({ fontSize: 76, fontWeight: 700, letterSpacing: -2 }, title), box({ marginTop: 20, fontSize: 38, color: '#5f5b54' }, text)]),
      box({ fontSize: 34, color: '#a5371a' }, 'Paste the error. Get the fix.'),
    ],
  );
  // Satori's types ask for React's nodes; it reads nothing of them beyond `type` and `props`.
  const svg = await satori(page as unknown as Parameters<typeof satori>[0], { width: WIDTH, height: HEIGHT, fonts });
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer());
}
