import { OrganisationFounded } from '../access/access.events.ts';
import { startPublishing } from './publishing.starting.service.ts';
import type { Module } from '../../platform/module.ts';
import { when } from '../../platform/events.ts';
import { VacancyClosed, VacancyCopied, VacancyEdited, VacancyPublished } from '../vacancies/vacancies.events.ts';
import { Publication, PublicationChannel, PublicationPlan, Upload } from './publication.entity.ts';
import { CareersSiteSchema, CareersSiteVersion } from './careers-site.entity.ts';
import { publishingPrivacy } from './publishing.privacy.ts';
import { ApplyingResolver } from './publishing.applying.resolver.ts';
import { CareersSiteResolver, PublicVacancyResolver } from './publishing.careers-site.resolver.ts';
import { followPlans, passOnEdit, planCopied, showOnChannels, takeOffChannels } from './publishing.channels.service.ts';
import { FeedResolver, FeedVacancyResolver } from './publishing.feed.resolver.ts';
import { closeOverdue, passOnInherited } from './publishing.feed.service.ts';
import { PublishingResolver } from './publishing.resolver.ts';
import { SitesResolver } from './publishing.sites.resolver.ts';
import { serveUploads } from './publishing.uploads.route.ts';
import { sweepUploads } from './publishing.uploads.service.ts';
import { serveXmlFeeds } from './publishing.xml-feeds.route.ts';

/**
 * What the outside may see and send in: careers sites, how they are shaped and what is searched there, the feed that
 * partners read with its replayable log, and applications with their files on the way in. Hears from
 * vacancies when one is published, edited or closed, and acts in the same change.
 */
export const publishing: Module = {
  name: 'publishing',
  entities: [CareersSiteSchema, CareersSiteVersion, PublicationChannel, Publication, PublicationPlan, Upload],
  resolvers: [
    PublishingResolver,
    SitesResolver,
    CareersSiteResolver,
    PublicVacancyResolver,
    FeedResolver,
    FeedVacancyResolver,
    ApplyingResolver,
  ],
  listens: [
    when(OrganisationFounded, startPublishing),
    when(VacancyPublished, showOnChannels),
    when(VacancyEdited, passOnEdit),
    when(VacancyClosed, takeOffChannels),
    when(VacancyCopied, planCopied),
  ],
  timers: [
    { name: 'publishing.followPlans', cron: '* * * * *', run: followPlans },
    { name: 'publishing.passOnInherited', cron: '3-59/5 * * * *', run: passOnInherited },
    { name: 'publishing.expire', cron: '*/5 * * * *', run: closeOverdue },
    { name: 'publishing.sweepUploads', cron: '20 * * * *', run: sweepUploads },
  ],
  personalData: publishingPrivacy,
  routes(http, gateway) {
    serveUploads(http, gateway);
    serveXmlFeeds(http, gateway);
  },
  guidedStart: [
    {
      step: 'JOB_PORTAL',
      title: {
        nl: 'Jullie hebben de vacaturesite gepubliceerd, of gebruiken een eigen website',
        en: 'You have published the careers site, or use a website of your own',
      },
      condition: `exists (select 1 from organisation g where g.id = $1 and g.uses_own_website)
        or exists (select 1 from careers_site g join careers_site_version gv on gv.organisation_id = $1 and gv.careers_site_id = g.id and gv.number = g.published_number
          where g.organisation_id = $1 and g.taken_offline_at is null and gv.published_by_id is not null)`,
    },
  ],
};
