const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/**
 * Whether a text is a citizen number 公民身份号码 (GB 11643-1999): six digits of area, a date of birth that exists, three
 * digits of sequence and a check character by ISO 7064 MOD 11-2. The area is not looked up: codes change over a lifetime.
 * Asked of every linked row of every answer, hence the plain loop.
 */
export function isIdNumber(text: string): boolean {
  if (text.length !== 18) return false;
  let sum = 0;
  for (let index = 0; index < 17; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += digit * WEIGHTS[index]!;
  }
  return (
    text[17] === CHECK_CHARACTERS[sum % 11] && isBirthDate(+text.slice(6, 10), +text.slice(10, 12), +text.slice(12, 14))
  );
}

function isBirthDate(year: number, month: number, day: number): boolean {
  if (year < 1800 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && leap ? 29 : DAYS_OF_MONTH[month - 1]!);
}

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
