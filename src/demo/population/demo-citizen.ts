/**
 * 演示市民: the person that the account `citizen` is. The register has exactly one of this number, at every scale and time of the
 * demo, and matters concern them: `CityPopulation` gives somebody the day of birth and the number, `Parties` puts them at the head of
 * the prone. Synthetic as everybody's: the county code 431398 has never been given out.
 */
export const demoCitizen = { idNumber: '431398198305048531' } as const;

/** 1983-05-04, in days from 1970. Between 22 and 75 years old at any time that the demo may be set to before 2058. */
export const demoCitizenBirthDay = Date.UTC(1983, 4, 4) / 86_400_000;
