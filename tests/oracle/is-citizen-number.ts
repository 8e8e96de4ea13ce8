/** GB 11643: the sum of all 18 places, weighted by powers of two modulo 11, leaves one. */
export function isCitizenNumber(text: string): boolean {
  const match = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/.exec(text);
  if (match === null) return false;
  const sum = Array.from(text).reduce(
    (total, place, index) => total + (place === 'X' ? 10 : Number(place)) * 2 ** (17 - index),
    0,
  );
  const [, year, month, day] = match;
  const born = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return sum % 11 === 1 && born.toISOString().startsWith(`${year!}-${month!}-${day!}`);
}
