import { HeyiError } from '../../errors/heyi-error.ts';

export const AN_AREA = {
  zh: '市、县、乡、村的行政区划代码',
  en: 'the code of a city, county, town or village',
};

export function badInput(
  argument: string,
  expected: { readonly zh: string; readonly en: string },
  received: string,
): HeyiError {
  return new HeyiError('BAD_USER_INPUT', { argument, expected, received });
}
