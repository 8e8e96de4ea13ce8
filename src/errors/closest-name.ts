/**
 * The known name that a wrong one was most likely meant to be: the one that the fewest slips lead to, at most one for every
 * three letters; undefined where none is that near. For names that the reader may see, or knows anyway.
 */
export function closestName(wrong: string, known: Iterable<string>): string | undefined {
  let closest: string | undefined;
  let fewest = Math.max(1, Math.floor(wrong.length / 3));
  for (const name of known) {
    const slips = slipsBetween(wrong, name);
    if (slips > fewest || (closest !== undefined && slips === fewest)) continue;
    closest = name;
    fewest = slips;
  }
  return closest;
}

/** Letters left out, put in or replaced (Levenshtein's distance), one row of the table at a time. */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 0; index < one.length; index++) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at++)
      next.push(Math.min(row[at]! + 1, next[at - 1]! + 1, row[at - 1]! + (other[at - 1] === one[index] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}
