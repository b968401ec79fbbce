import type { EditedMailLayoutFragment, MailLayoutsQuery } from '@instroom/graphql/admin/graphql.ts';

/** What is typed: an empty field is as in the part above. */
export interface LayoutValues {
  name: string;
  website: string;
  logo: { id: string; url: string } | null;
  colour: string;
  footerNl: string;
  footerEn: string;
  legalNl: string;
  legalEn: string;
  mjml: string;
}

export function valuesOf(layout: EditedMailLayoutFragment | undefined): LayoutValues {
  return {
    name: layout?.name ?? '',
    website: layout?.website ?? '',
    logo: layout?.logo ?? null,
    colour: layout?.colour ?? '',
    footerNl: layout?.footerNl ?? '',
    footerEn: layout?.footerEn ?? '',
    legalNl: layout?.legalNl ?? '',
    legalEn: layout?.legalEn ?? '',
    mjml: layout?.mjml ?? '',
  };
}

/** As the gateway takes it. */
export function draftOf({ logo, ...values }: LayoutValues, orgUnitId: string | null) {
  return { ...values, logoImageId: logo?.id ?? null, orgUnitId };
}

/** What each empty field of a part would have: of the nearest part above that has one. */
export function inheritedBy(
  orgUnitId: string | null,
  { mailLayouts, orgUnits }: Pick<MailLayoutsQuery, 'mailLayouts' | 'orgUnits'>,
): LayoutValues {
  const above: EditedMailLayoutFragment[] = [];
  for (let unit = orgUnitId; unit !== null;) {
    const parentId: string | null = orgUnits.find(({ id }) => id === unit)?.parentId ?? null;
    const layout = mailLayouts.find((known) => known.orgUnitId === parentId);
    if (layout) above.push(layout);
    unit = parentId;
  }
  const nearest = <Field extends keyof EditedMailLayoutFragment>(field: Field) =>
    above.find((layout) => layout[field] !== null)?.[field] ?? null;
  return valuesOf({
    orgUnitId,
    version: 0,
    name: nearest('name'),
    website: nearest('website'),
    logo: nearest('logo'),
    colour: nearest('colour'),
    footerNl: nearest('footerNl'),
    footerEn: nearest('footerEn'),
    legalNl: nearest('legalNl'),
    legalEn: nearest('legalEn'),
    mjml: nearest('mjml'),
  });
}
