/** `center` of an area and of those below it: the figures of each indicator, and orders. */
export function centerText(indicators: readonly string[], figures: string): string {
  const analysis = `analysis(indicators: ${JSON.stringify(indicators)}) { indicator { id } ${figures} }`;
  return `query CenterOfACity($area: AreaCode!) {
  center(area: $area) {
    area name command { raised open overdue } ${analysis}
    children { area name command { open overdue } ${analysis} }
  }
}`;
}
