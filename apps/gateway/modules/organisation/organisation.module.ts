import type { Module } from '../../platform/module.ts';
import { serveImages } from './images.routes.ts';
import { OrganisationResolver } from './organisation.resolver.ts';

/**
 * The tenant: its name, defaults and the tree of its parts. Everything else in the product belongs
 * to exactly one organisation.
 */
export const organisation: Module = { name: 'organisation', resolvers: [OrganisationResolver], routes: serveImages };
