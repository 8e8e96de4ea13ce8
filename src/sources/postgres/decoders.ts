import { trimAreaCode } from '../../values/area-code.ts';
import type { Decoders } from '../decode.ts';

/** PostgreSQL's text forms → the hub's. Connections run with `timezone=Asia/Shanghai` and ISO dates. */
export const postgresDecoders: Decoders = {
  AreaCode: trimAreaCode,
  Boolean: (text) => text === 't',
  DateTime: decodeDateTime,
  Float: Number,
  Int: Number,
};

/** `2023-05-01 10:00:00+08` → `2023-05-01T10:00:00+08:00`; a timestamp without time zone is Beijing time. */
function decodeDateTime(text: string): string {
  const date = text.slice(0, 10);
  // A date stands for its first instant.
  if (text.length === 10) return `${date}T00:00:00+08:00`;
  if (text.length === 22 && text.endsWith('+08')) return `${date}T${text.slice(11, 19)}+08:00`;
  const [, time = '', offset = '+08'] = /^.{11}(\d{2}:\d{2}:\d{2}(?:\.\d+)?)([+-].*)?$/.exec(text) ?? [];
  return time === '' ? text : `${date}T${time}${offset.length === 3 ? `${offset}:00` : offset}`;
}
