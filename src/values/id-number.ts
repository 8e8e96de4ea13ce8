const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/**
 * Whether a text is a citizen number 公民身份号码 (GB 11643-1999): six digits of area, a date of birth that exists, three
 * digits of sequence and a check character by ISO 7064 MOD 11-2. The area is not looked up: codes change over a lifetime.
 */
export function isIdNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += (text.charCodeAt(index) - 48) * WEIGHTS[index]!;
  return text[17] === CHECK_CHARACTERS[sum % 11] && isBirthDate(text.slice(6, 14));
}

function isBirthDate(digits: string): boolean {
  const [year, month, day] = [+digits.slice(0, 4), +digits.slice(4, 6), +digits.slice(6, 8)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1800 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
