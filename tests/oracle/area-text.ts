/** `431302104003` → `431302104003`, `431302000000` → `431302`: groups of zeros at the end are levels below the area. */
export function shortArea(full: string): string {
  const groups = /^(\d\d)(\d\d)(\d\d)(\d\d\d)(\d\d\d)$/.exec(full)?.slice(1);
  if (groups === undefined) return full;
  while (/^0+$/.test(groups.at(-1)!)) groups.pop();
  return groups.join('');
}

export function fullArea(code: string): string {
  return code + '0'.repeat(12 - code.length);
}
