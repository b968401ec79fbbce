import type { Module } from '../../platform/module.ts';
import { InsightsResolver } from './insights.resolver.ts';

/** What the figures of recruitment tell. */
export const insights: Module = { name: 'insights', resolvers: [InsightsResolver] };
