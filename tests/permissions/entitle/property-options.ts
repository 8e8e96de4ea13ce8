/** fast-check prints the seed of a failure; `HEYI_TEST_LONG` asks more. */
export const propertyOptions = { numRuns: process.env['HEYI_TEST_LONG'] === '1' ? 1_000 : 50 };
