import { defineEntity, p } from '@mikro-orm/postgresql';
import { ofOrganisation, tenantOfSession } from '../../platform/database/orm.ts';
import { orgUnitKinds } from './organisation.terms.ts';

/** A part of the organisation; the tree of them says who sees what. */
const OrgUnitSchema = defineEntity({
  name: 'OrgUnit',
  tableName: 'org_unit',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    version: p.integer().version(),
    parentId: p.uuid().nullable(),
    name: p.text(),
    kind: p.enum(orgUnitKinds),
    kindName: p.text().nullable(),
    position: p.integer().default(0),
  },
});
export class OrgUnit extends OrgUnitSchema.class {}
OrgUnitSchema.setClass(OrgUnit);
export { OrgUnitSchema };

/** Colleagues who are named together: to link them to an entity, to put them in a team. */
const UserGroupSchema = defineEntity({
  name: 'UserGroup',
  tableName: 'user_group',
  ...ofOrganisation,
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    organisationId: p.uuid().defaultRaw(tenantOfSession),
    version: p.integer().version(),
    name: p.text(),
  },
});
export class UserGroup extends UserGroupSchema.class {}
UserGroupSchema.setClass(UserGroup);
export { UserGroupSchema };
