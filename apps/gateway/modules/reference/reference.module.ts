import type { Module } from '../../platform/module.ts';
import { ReferenceResolver } from './reference.resolver.ts';

/**
 * What is the same for every organisation: Dutch places (GeoNames), occupations (ESCO) and levels of
 * education. Imported with the migrations, read by all, changed by none.
 */
export const reference: Module = { name: 'reference', resolvers: [ReferenceResolver] };
