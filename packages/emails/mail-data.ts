import { z } from 'zod';
import {
  placeholderKeysOf,
  placeholders,
  salaryPeriods,
  type Language,
  type MailContext,
  type PlaceholderKey,
  type PlaceholderType,
  type PlaceholderValues,
} from './placeholders.ts';

type Definition<Key extends PlaceholderKey> = (typeof placeholders)[Key];
type KeyOf<Context extends MailContext> = {
  [Key in PlaceholderKey]: Context extends Definition<Key>['contexts'][number] ? Key : never;
}[PlaceholderKey];
type GroupOf<Key extends string> = Key extends `${infer Group}.${string}` ? Group : never;
type ValueOf<Key extends PlaceholderKey> =
  PlaceholderValues[Definition<Key>['type']] | (Definition<Key>['canBeEmpty'] extends true ? null : never);

/** What a mail of this context is rendered with: plain objects, one per group, every placeholder named. */
export type MailData<Context extends MailContext> = {
  [Group in GroupOf<KeyOf<Context>>]: {
    [Key in KeyOf<Context> as Key extends `${Group}.${infer Field}` ? Field : never]: ValueOf<Key>;
  };
};

const valueSchemas = {
  text: z.string().min(1),
  // The address was judged where it came in; here it may be international.
  email: z.string().regex(/^[^\s@<>]+@[^\s@<>]+$/),
  phone: z.string().min(1),
  url: z.url({ protocol: /^(https?|mailto)$/ }),
  date: z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
  dateTime: z.iso.datetime({ offset: true }),
  money: z.int().nonnegative(),
  salaryPeriod: z.enum(salaryPeriods),
  list: z.array(z.string().min(1)),
} satisfies { [Type in PlaceholderType]: z.ZodType<PlaceholderValues[Type]> };

/** Strict and without defaults: a forgotten, misspelt or surplus value is an error, never a mail. */
export function mailDataSchema<Context extends MailContext>(context: Context): z.ZodType<MailData<Context>> {
  const groups = new Map<string, Record<string, z.ZodType>>();
  for (const key of placeholderKeysOf(context)) {
    const [group = '', field = ''] = key.split('.');
    const { type, canBeEmpty } = placeholders[key];
    const fields = groups.get(group) ?? {};
    fields[field] = canBeEmpty ? valueSchemas[type].nullable() : valueSchemas[type];
    groups.set(group, fields);
  }
  const shape = Object.fromEntries([...groups].map(([group, fields]) => [group, z.strictObject(fields)]));
  // The shape is built from the same list the type is derived from; zod cannot see that.
  return z.strictObject(shape) as unknown as z.ZodType<MailData<Context>>;
}

/** Data made of the samples in the list. For previews and tests only. */
export function sampleMailData<Context extends MailContext>(context: Context, language: Language): MailData<Context> {
  const data: Record<string, Record<string, unknown>> = {};
  for (const key of placeholderKeysOf(context)) {
    const [group = '', field = ''] = key.split('.');
    (data[group] ??= {})[field] = placeholders[key].sample[language];
  }
  return data as MailData<Context>;
}
