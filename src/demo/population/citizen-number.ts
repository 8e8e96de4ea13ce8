const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';

/**
 * 公民身份号码, GB 11643-1999: six digits of area, the date of birth, a sequence of three digits that is odd for men and even
 * for women, and a check character by ISO 7064 MOD 11-2.
 *
 * @param birthDate `1985-03-07`
 * @param sequence 1 … 999
 */
export function citizenNumber(area: string, birthDate: string, sequence: number): string {
  const birth = birthDate.slice(0, 4) + birthDate.slice(5, 7) + birthDate.slice(8, 10);
  const body = area + birth + (sequence < 10 ? '00' : sequence < 100 ? '0' : '') + String(sequence);
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += (body.charCodeAt(i) - 48) * weights[i]!;
  return body + checkCharacters.charAt(sum % 11);
}

/** The same number with a check character that does not fit: what a clerk mistyped. */
export function mistypedCitizenNumber(number: string): string {
  const next = (checkCharacters.indexOf(number.charAt(17)) + 1) % checkCharacters.length;
  return number.slice(0, 17) + checkCharacters.charAt(next);
}
