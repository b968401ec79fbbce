const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** Cents as euros: `€ 2.750` (nl) or `€2,750` (en); cents are shown only when there are any. */
export function formatMoney(cents: number, language: 'nl' | 'en'): string {
  const isWhole = cents % 100 === 0;
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: isWhole ? 0 : 2,
    maximumFractionDigits: isWhole ? 0 : 2,
  })
    .format(cents / 100)
    .replace(/\s/g, '\u00a0');
}

/** What a person typed as an amount in euros (`2750`, `2.750,50`, `€ 2,750.50`), in cents. Undefined when it is no amount. */
export function parseMoney(typed: string): number | undefined {
  const text = typed.replace(/[€\s\u00a0]/g, '').replace(/,-$/, '');
  if (!/^\d[\d.,]*$/.test(text)) return undefined;
  const decimals = /[.,](\d{1,2})$/.exec(text);
  const whole = (decimals ? text.slice(0, decimals.index) : text).replace(/[.,]/g, '');
  return Number(whole) * 100 + (decimals ? Number(decimals[1]!.padEnd(2, '0')) : 0);
}
