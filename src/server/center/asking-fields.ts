/** Root fields of the hub's own that ask departments as their caller: together they may cost what one operation may. */
export const askingFields: ReadonlySet<string> = new Set(['center', 'riskRegister']);
