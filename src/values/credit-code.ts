/** The digits and letters of a credit code in order of value: I, O, S, V and Z are left out. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Powers of 3 modulo 31, by position. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/**
 * Whether a text is a credit code 统一社会信用代码 (GB 32100-2015): a character of registering authority, one of category, six
 * digits of area, nine characters of organisation code and a check character by ISO 7064 MOD 31-3. The check character that
 * the organisation code has of its own (GB 11714) is not looked at: codes given out without it are in use.
 */
export function isCreditCode(text: string): boolean {
  if (text.length !== 18) return false;
  for (let index = 2; index < 8; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return false;
  }
  return text[17] === creditCodeCheck(text);
}

/** The check character of the first seventeen characters; undefined when one of them is none of a credit code's. */
export function creditCodeCheck(body: string): string | undefined {
  let sum = 0;
  for (let index = 0; index < 17; index += 1) {
    const value = CHARACTERS.indexOf(body.charAt(index) || ' ');
    if (value < 0) return undefined;
    sum += value * WEIGHTS[index]!;
  }
  return CHARACTERS[(31 - (sum % 31)) % 31];
}
