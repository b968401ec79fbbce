import type { TemplateKind } from '@instroom/graphql/admin/graphql.ts';

/** In the order in which somebody who sets up an organisation meets them. */
export const TEMPLATE_KINDS = [
  'ACKNOWLEDGEMENT',
  'INTERVIEW',
  'EVALUATION',
  'REJECTION',
  'GENERAL',
] as const satisfies TemplateKind[];
