import type { CompanyProfileFragment, Language } from '@instroom/graphql/admin/graphql.ts';

/** The fields that are plain text, in the order of the form. */
export const TEXT_FIELDS = [
  'name',
  'street',
  'houseNumber',
  'postcode',
  'website',
  'chamberOfCommerceNumber',
  'phone',
  'email',
] as const;

export function profileFromForm(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  return {
    expectedVersion: Number(form.get('expectedVersion')),
    name: text('name'),
    street: text('street'),
    houseNumber: text('houseNumber'),
    postcode: text('postcode'),
    website: text('website'),
    chamberOfCommerceNumber: text('chamberOfCommerceNumber'),
    phone: text('phone'),
    email: text('email'),
    placeId: text('placeId') || null,
    logoImageId: text('logoImageId') || null,
    languages: form.getAll('languages') as Language[],
    defaultLanguage: text('defaultLanguage') as Language,
  };
}

/** Which fields somebody else left different from how this page found them. */
export function changedBetween(
  before: CompanyProfileFragment,
  now: CompanyProfileFragment,
): { name: (typeof TEXT_FIELDS)[number] | 'place' | 'logo'; value: string }[] {
  const texts = TEXT_FIELDS.filter((name) => before[name] !== now[name]).map((name) => ({
    name,
    value: now[name] ?? '',
  }));
  return [
    ...texts,
    ...(before.place?.id !== now.place?.id ? [{ name: 'place' as const, value: now.place?.label ?? '' }] : []),
    ...(before.logo?.id !== now.logo?.id ? [{ name: 'logo' as const, value: '' }] : []),
  ];
}
