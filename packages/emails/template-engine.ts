import Handlebars from 'handlebars';
import { dateFormats, formatList, formatMoney, type DateFormat } from './formats.ts';
import { PlaceholderValue } from './placeholder-value.ts';
import { salaryPeriods, type PlaceholderType, type SalaryPeriod } from './placeholders.ts';

interface HelperOfTemplates {
  /** The placeholders the first argument may name; `any` also takes another helper's result. */
  readonly takes: readonly PlaceholderType[] | 'any';
  /** What the optional second argument may be, as a literal. */
  readonly choices?: readonly string[] | 'any text';
  readonly isSecondRequired?: boolean;
  /** A placeholder of this type may stand as second argument too. */
  readonly choiceType?: PlaceholderType;
  readonly namedArguments?: readonly string[];
}

/** What a template may call. `{{date vacancy.closingDate "weekday"}}`, `{{fallback vacancy.place "Nederland"}}`. */
export const templateHelpers = {
  date: { takes: ['date', 'dateTime'], choices: dateFormats, namedArguments: ['zone'] },
  money: { takes: ['money'], choices: salaryPeriods, choiceType: 'salaryPeriod' },
  list: { takes: ['list'], choices: ['and', 'or'] },
  fallback: { takes: 'any', choices: 'any text', isSecondRequired: true },
  salutation: { takes: ['text'] },
} as const satisfies Record<string, HelperOfTemplates>;

export const templateHelper = (name: string): HelperOfTemplates | undefined =>
  Object.hasOwn(templateHelpers, name) ? templateHelpers[name as keyof typeof templateHelpers] : undefined;

export const templateBlocks = ['if', 'unless', 'each'] as const;

const salutations = {
  nl: { word: 'Beste', nameless: 'Beste sollicitant' },
  en: { word: 'Dear', nameless: 'Dear applicant' },
};

const engine = Handlebars.create();
for (const name of ['log', 'lookup', 'with']) engine.unregisterHelper(name);

// Helpers hand an empty value on as it is: whatever prints it last decides whether it is a hole.
engine.registerHelper({
  date(value: PlaceholderValue, ...rest: unknown[]) {
    if (value.isEmpty) return value;
    const zone = (rest.at(-1) as Handlebars.HelperOptions).hash.zone as string | undefined;
    return value.date(rest.length > 1 ? (rest[0] as DateFormat) : 'date', zone);
  },
  money(value: PlaceholderValue, ...rest: unknown[]) {
    if (value.isEmpty) return value;
    const period = rest.length > 1 ? (rest[0] as PlaceholderValue | SalaryPeriod) : undefined;
    if (period instanceof PlaceholderValue && period.isEmpty) return period;
    return formatMoney(
      value.money(),
      value.rendering.language,
      period instanceof PlaceholderValue ? period.period() : period,
    );
  },
  list(value: PlaceholderValue, ...rest: unknown[]) {
    if (value.isEmpty) return value;
    return formatList(value.list(), value.rendering.language, rest.length > 1 ? (rest[0] as 'and' | 'or') : 'and');
  },
  fallback(value: unknown, instead: unknown) {
    return isEmpty(value) ? instead : value;
  },
  salutation(name: PlaceholderValue) {
    const { word, nameless } = salutations[name.rendering.language];
    return name.isEmpty ? nameless : `${word} ${name.text()}`;
  },
  if(this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    return isEmpty(value) ? options.inverse(this) : options.fn(this);
  },
  unless(this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    return isEmpty(value) ? options.fn(this) : options.inverse(this);
  },
  each(this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    const items =
      value instanceof PlaceholderValue ? (value.isEmpty ? [] : value.list()) : (value as readonly string[]);
    if (items.length === 0) return options.inverse(this);
    return items
      .map((item, index) => {
        const data: unknown = { ...options.data, index, first: index === 0, last: index === items.length - 1 };
        return options.fn(item, { data });
      })
      .join('');
  },
});

function isEmpty(value: unknown): boolean {
  return value instanceof PlaceholderValue
    ? value.isEmpty
    : value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

const knownHelpers = Object.fromEntries([
  ...[...Object.keys(templateHelpers), ...templateBlocks].map((name) => [name, true]),
  ...['log', 'lookup', 'with'].map((name) => [name, false]),
]) as Record<string, boolean>;

export const parseTemplate = (source: string): hbs.AST.Program => engine.parse(source);

/**
 * @param isHtml whether values are escaped for HTML; a subject and a plain text show them as they are.
 * The function it returns throws on a name the values do not have.
 */
export function compileTemplate(
  source: string | hbs.AST.Program,
  isHtml: boolean,
): (values: Record<string, unknown>) => string {
  const template = engine.compile(source, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers,
    noEscape: !isHtml,
    preventIndent: true,
  });
  return (values) => template(values, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
}
