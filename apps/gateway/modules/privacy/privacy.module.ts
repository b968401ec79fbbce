import type { Module } from '../../platform/module.ts';
import { when } from '../../platform/events.ts';
import { eraseAsked, eraseDue, removeFiles } from './privacy.erasing.service.ts';
import { ErasureDue } from './privacy.events.ts';
import { OwnDataResolver } from './privacy.own.resolver.ts';
import { ownPrivacy } from './privacy.privacy.ts';
import { PrivacyResolver } from './privacy.resolver.ts';
import { keepToRetention } from './privacy.retention.service.ts';
import { serveExports } from './privacy.routes.ts';
import { goOn } from './privacy.runs.service.ts';

/**
 * How long candidates are kept and how they go: rules, overview, legal hold, export, erasure with its log,
 * and the page on which candidates decide themselves. Knows no other module: each declares what it keeps
 * in its `x.privacy.ts`, and hears of what happens here as events.
 */
export const privacy: Module = {
  name: 'privacy',
  resolvers: [PrivacyResolver, OwnDataResolver],
  listens: [when(ErasureDue, eraseAsked)],
  jobs: [removeFiles, eraseDue, goOn],
  timers: [{ name: 'privacy.retention', cron: '15 2 * * *', run: keepToRetention }],
  personalData: ownPrivacy,
  routes: serveExports,
  guidedStart: [
    {
      step: 'DATA_PROTECTION',
      title: { nl: 'Jullie hebben de bewaartermijnen opgeslagen', en: 'You have saved how long candidates are kept' },
      condition: 'exists (select 1 from retention_policy g where g.organisation_id = $1)',
    },
  ],
};
