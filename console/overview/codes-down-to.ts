/** The codes of an area and of those above it, city first: `431302100` → `4313`, `431302`, `431302100`. */
export function codesDownTo(area: string, roots: readonly string[]): readonly string[] {
  const codes = [4, 6, 9, 12].filter((length) => length <= area.length).map((length) => area.slice(0, length));
  // Nothing above what somebody serves is theirs to open.
  return codes.filter((code) => roots.some((root) => code.startsWith(root)));
}
