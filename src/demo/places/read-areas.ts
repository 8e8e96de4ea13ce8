import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../package-root.ts';

export interface DemoArea {
  /** 12 digits. */
  readonly code: string;
  readonly name: string;
  readonly level: 'CITY' | 'COUNTY' | 'TOWN' | 'VILLAGE';
  readonly parentCode: string | null;
}

/** The real area tree of `demo/areas.csv`, in order of code (source and licence: `demo/README.md`). */
export function readAreas(): readonly DemoArea[] {
  const [, ...lines] = readFileSync(join(packageRoot, 'demo', 'areas.csv'), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [code, name, level, parentCode] = line.split(',') as [string, string, DemoArea['level'], string];
    return { code, name, level, parentCode: parentCode === '' ? null : parentCode };
  });
}
