import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import { exclusionKinds } from './exclusion-reasons.terms.ts';

const ExclusionReasonSchema = defineEntity({
  name: 'ExclusionReason',
  tableName: 'exclusion_reason',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    kind: p.enum(exclusionKinds),
    nameNl: p.text(),
    nameEn: p.text(),
    version: p.integer().version(),
    archivedAt: p.datetime().nullable(),
  },
});
/** Why an application came to its end, in the organisation's own words. */
export class ExclusionReason extends ExclusionReasonSchema.class {}
ExclusionReasonSchema.setClass(ExclusionReason);
export { ExclusionReasonSchema };
