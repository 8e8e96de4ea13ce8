/** East Asian wide and fullwidth characters (Unicode TR 11), as far as names in Chinese have them. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

/** Fills a text up with spaces to so many columns of a terminal, in which a Chinese character takes two. */
export function padToWidth(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, width - text.length - (text.match(wide)?.length ?? 0)));
  return side === 'left' ? space + text : text + space;
}
