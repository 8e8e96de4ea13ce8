/**
 * Per cent of people by age in years, five years a step from 0: the census of 2020 (Communiqué of the Seventh National
 * Population Census, and its tables by age) carried to the end of 2023, rounded.
 */
const percentByFiveYears = [
  3.6, 6.0, 6.5, 5.8, 5.2, 5.5, 7.4, 8.1, 6.8, 6.9, 8.4, 8.3, 5.9, 5.6, 4.2, 2.7, 1.7, 1.0, 0.35, 0.05,
] as const;

const DAYS_A_YEAR = 365.25;
export const oldestAgeInDays = Math.floor(percentByFiveYears.length * 5 * DAYS_A_YEAR) - 1;

/** How likely a person is to be this many days old, against other ages. */
export function weightOfAge(days: number): number {
  return percentByFiveYears[Math.floor(days / (5 * DAYS_A_YEAR))] ?? 0;
}

/** Share of men among people of this age: more boys are born, and women live longer. */
export function shareOfMen(days: number): number {
  const years = days / DAYS_A_YEAR;
  if (years < 20) return 0.535;
  if (years < 60) return 0.512;
  if (years < 75) return 0.494;
  if (years < 85) return 0.46;
  return 0.39;
}
