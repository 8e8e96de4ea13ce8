import { badRequest } from './bad-request.ts';

/** @throws BAD_REQUEST for what is not a JSON object */
export function readVariables(json: string): Readonly<Record<string, unknown>> {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (error) {
    throw badRequest(`--variables: ${(error as Error).message}`, error);
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw badRequest(`--variables: a JSON object is expected, such as {"area": "4313"}, and ${json} is none`);
  return given as Readonly<Record<string, unknown>>;
}
