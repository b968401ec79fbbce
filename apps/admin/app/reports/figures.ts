const tenths = new Intl.NumberFormat('nl', { maximumFractionDigits: 1 });

/** A number with a comma before its one decimal, as dates in both languages are Dutch too. */
export function asNumber(value: number): string {
  return tenths.format(value);
}

export function asPercentage(part: number): string {
  return `${tenths.format(part * 100)}%`;
}
