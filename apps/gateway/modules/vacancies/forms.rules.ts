import { z } from 'zod';
import { badInput, type FieldProblem } from '../../platform/errors.ts';
import { checked, line, own, paragraphs, problem } from '../../platform/input.ts';
import type { FormFieldInput } from './forms.inputs.ts';
import { decidingKinds, type FormField, formFieldKinds, isStandard, standardLabels } from './forms.terms.ts';

const MAXIMUM_FIELDS = 40;

const hasOptions = (kind: string): boolean => kind === 'CHOICE' || kind === 'MULTIPLE_CHOICE';

const field = z
  .object({
    id: z.uuid(),
    kind: z.enum(formFieldKinds),
    labelNl: line(300, 0),
    labelEn: line(300, 0).nullish(),
    helpNl: paragraphs(500),
    helpEn: paragraphs(500),
    isRequired: z.boolean(),
    options: z
      .array(z.object({ nl: line(200), en: line(200, 0).nullish() }))
      .max(30)
      .nullish(),
    condition: z.object({ fieldId: z.uuid(), answers: z.array(line(200)).min(1).max(30) }).nullish(),
  })
  .refine(({ kind, labelNl }) => isStandard(kind) || labelNl.length > 0, {
    path: ['labelNl'],
    ...own({ nl: 'Schrijf de vraag op.', en: 'Write the question.' }),
  })
  .refine(({ kind, options }) => !hasOptions(kind) || new Set(options?.map(({ nl }) => nl)).size >= 2, {
    path: ['options'],
    ...own({ nl: 'Geef minstens twee verschillende antwoorden.', en: 'Give at least two different answers.' }),
  });

/** Checks a composed form: wording, choices, each standard field once, and conditions that can come true. */
export function readForm(input: FormFieldInput[], under: string): FormField[] {
  const fields = checked(z.array(field).max(MAXIMUM_FIELDS), input, under).map(toField);
  const faults = fields.flatMap((each, place) => faultOf(each, fields, `${under}.${place}`));
  if (faults.length > 0) throw badInput(faults);
  return fields;
}

function toField({ labelNl, labelEn, helpNl, helpEn, options, condition, ...rest }: z.output<typeof field>): FormField {
  const standard = isStandard(rest.kind) ? standardLabels[rest.kind] : { nl: '', en: '' };
  const unique = new Map((hasOptions(rest.kind) ? (options ?? []) : []).map((option) => [option.nl, option]));
  return {
    ...rest,
    labelNl: labelNl || standard.nl,
    labelEn: labelEn || (labelNl ? labelNl : standard.en),
    helpNl: helpNl ?? '',
    helpEn: helpEn ?? helpNl ?? '',
    options: [...unique.values()].map(({ nl, en }) => ({ nl, en: en || nl })),
    condition: condition ?? null,
  };
}

function faultOf(field: FormField, fields: FormField[], path: string): FieldProblem[] {
  if (fields.filter(({ id }) => id === field.id).length > 1)
    return [problem(`${path}.id`, 'Dit veld staat twee keer in het formulier.', 'This field is in the form twice.')];
  if (isStandard(field.kind) && fields.find(({ kind }) => kind === field.kind) !== field)
    return [problem(`${path}.kind`, 'Dit veld staat al in het formulier.', 'This field is in the form already.')];
  if (!field.condition) return [];
  const source = fields.find(({ id }) => id === field.condition?.fieldId);
  if (!source || !decidingKinds.includes(source.kind))
    return [
      problem(
        `${path}.condition`,
        'Kies een vraag met ja of nee, of met keuzes.',
        'Choose a question with yes or no, or with choices.',
      ),
    ];
  const possible = source.kind === 'YES_NO' ? ['YES', 'NO'] : source.options.map(({ nl }) => nl);
  if (field.condition.answers.some((answer) => !possible.includes(answer)))
    return [
      problem(
        `${path}.condition`,
        'Dit antwoord bestaat niet (meer). Kies opnieuw.',
        'This answer does not exist (any more). Choose again.',
      ),
    ];
  return isCircular(field, fields)
    ? [
        problem(
          `${path}.condition`,
          'Deze voorwaarden wijzen in een kring naar elkaar. Kies een andere vraag.',
          'These conditions point at each other in a circle. Choose another question.',
        ),
      ]
    : [];
}

function isCircular(start: FormField, fields: FormField[]): boolean {
  const seen = new Set<string>();
  for (let at: FormField | undefined = start; at;) {
    if (seen.has(at.id)) return true;
    seen.add(at.id);
    const next: string | undefined = at.condition?.fieldId;
    at = fields.find(({ id }) => id === next);
  }
  return false;
}
