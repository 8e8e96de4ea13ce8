import type { InBothLanguages } from './system.ts';
import type { YamlNode, YamlReader } from './yaml-reader.ts';

/** `{ zh: …, en: … }`; undefined where there is no such thing, or only a part of it, which is then a problem. */
export function readWords(
  reader: YamlReader,
  node: YamlNode | undefined,
  coordinate: string,
): InBothLanguages | undefined {
  const members = node && reader.members(node, coordinate, { required: ['zh', 'en'], optional: [] });
  const zh = reader.text(members?.zh, `${coordinate}.zh`);
  const en = reader.text(members?.en, `${coordinate}.en`);
  return zh === undefined || en === undefined ? undefined : { zh, en };
}
