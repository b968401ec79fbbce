import type { Module } from '../../platform/module.ts';
import { serveImages } from './images.routes.ts';
import { OrgUnitSchema, UserGroupSchema } from './org-unit.entity.ts';
import { OrganisationResolver } from './organisation.resolver.ts';
import { StructureResolver } from './structure.resolver.ts';

/**
 * The tenant: its profile, defaults and optional parts, the tree of its entities with user groups, and
 * what helps to set it all up. Everything else in the product belongs to exactly one organisation.
 */
export const organisation: Module = {
  name: 'organisation',
  entities: [OrgUnitSchema, UserGroupSchema],
  resolvers: [OrganisationResolver, StructureResolver],
  routes: serveImages,
  guidedStart: [
    {
      step: 'COMPANY_SETTINGS',
      title: { nl: 'Het adres is ingevuld', en: 'The address is filled in' },
      condition: `exists (select 1 from organisation g where g.id = $1 and g.street is not null and g.house_number is not null and g.postcode is not null and g.place_id is not null)`,
    },
    {
      step: 'COMPANY_SETTINGS',
      title: { nl: 'Er is een logo', en: 'There is a logo' },
      condition: 'exists (select 1 from organisation g where g.id = $1 and g.logo_image_id is not null)',
    },
    {
      step: 'ORGANISATION_STRUCTURE',
      title: { nl: 'Er is meer dan één entiteit', en: 'There is more than one entity' },
      condition: '(select count(*) from org_unit g where g.organisation_id = $1) > 1',
    },
    {
      step: 'MESSAGE_TEMPLATES',
      title: { nl: 'Er is een standaard ontvangstbevestiging gekozen', en: 'A default acknowledgement is chosen' },
      condition: 'exists (select 1 from organisation g where g.id = $1 and g.default_acknowledgement_id is not null)',
    },
  ],
};
