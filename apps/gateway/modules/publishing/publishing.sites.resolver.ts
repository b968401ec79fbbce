import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { badInput, notFound } from '../../platform/errors.ts';
import { isUuid, problem } from '../../platform/input.ts';
import { Allow, SignedIn } from '../../platform/permissions/marks.ts';
import { type ColourAdvice as Advice, colourAdvice } from './publishing.site-colours.ts';
import { SiteColours } from './publishing.site-configuration.objects.ts';
import { checkSiteDomain } from './publishing.site-domain.service.ts';
import { previewAddress } from './publishing.site-preview.ts';
import { discardDraft, publishDraft, restoreVersion, saveDraft } from './publishing.site-versions.service.ts';
import {
  CareersSiteDraftInput,
  CareersSiteInput,
  CreateCareersSiteInput,
  EditCareersSiteInput,
  RestoreCareersSiteVersionInput,
  SaveCareersSiteDraftInput,
  SetCareersSiteOnlineInput,
  SetOwnWebsiteInput,
} from './publishing.sites.inputs.ts';
import {
  CareersSiteLink,
  CareersSiteVersion,
  ColourAdvice,
  ManagedCareersSite,
  OwnWebsite,
} from './publishing.sites.objects.ts';
import { readManagedSites, readOwnWebsite, readSiteLinks, readVersions } from './publishing.sites.rows.ts';
import { createSite, editSite, setOwnWebsite as saveOwnWebsite, setSiteOnline } from './publishing.sites.service.ts';

@Resolver(() => ManagedCareersSite)
export class SitesResolver {
  @SignedIn()
  @Query(() => [CareersSiteLink], { description: 'The careers sites that visitors find, the main one first.' })
  careersSiteLinks(@Ctx() context: Context): Promise<CareersSiteLink[]> {
    return readSiteLinks(context);
  }

  @Allow('CAREERS_SITES_MANAGE')
  @Query(() => [ManagedCareersSite], { description: 'The careers sites that one shapes, oldest first.' })
  managedCareersSites(@Ctx() context: Context): Promise<ManagedCareersSite[]> {
    return readManagedSites(context);
  }

  @Allow('CAREERS_SITES_MANAGE')
  @Query(() => ManagedCareersSite, { description: 'One of the careers sites that one shapes. Errors: NOT_FOUND.' })
  managedCareersSite(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<ManagedCareersSite> {
    return oneSite(context, id);
  }

  @Allow('CAREERS_SITES_MANAGE')
  @Query(() => [ColourAdvice], { description: 'How readable these colours are. Errors: BAD_INPUT for no colour.' })
  colourAdvice(@Arg('colours', () => SiteColours) colours: SiteColours): Advice[] {
    const wrong = Object.entries({ ...colours }).filter(([, colour]) => !/^#[0-9a-f]{6}$/i.test(colour));
    if (wrong.length > 0)
      throw badInput(
        wrong.map(([name]) => problem(name, 'Schrijf een kleur als #rrggbb.', 'Write a colour as #rrggbb.')),
      );
    return colourAdvice(colours);
  }

  @Allow('CAREERS_SITES_MANAGE')
  @Query(() => OwnWebsite, {
    description: 'Whether vacancies are shown on the own website, and how that is connected.',
  })
  ownWebsite(@Ctx() context: Context): Promise<OwnWebsite> {
    return readOwnWebsite(context);
  }

  @FieldResolver(() => [CareersSiteVersion], { description: 'What was published, newest first; at most 100.' })
  versions(@Ctx() context: Context, @Root() site: ManagedCareersSite): Promise<CareersSiteVersion[]> {
    return readVersions(context, site.id);
  }

  @FieldResolver(() => String, {
    description: 'Shows the draft, or a version that was published, to whoever has this address; for four hours.',
  })
  previewUrl(
    @Ctx() context: Context,
    @Root() site: ManagedCareersSite,
    @Arg('number', () => Int, { nullable: true, description: 'A published version; the draft when absent.' })
    number: number | null,
  ): Promise<string> {
    return previewAddress(context, site, number ?? null);
  }

  @Allow('CAREERS_SITES_MANAGE')
  @Mutation(() => ManagedCareersSite, {
    description:
      'Makes a careers site; visitors find it once it is published. Errors: BAD_INPUT by field, also for an address in use.',
  })
  async createCareersSite(
    @Ctx() context: Context,
    @Arg('input', () => CreateCareersSiteInput) input: CreateCareersSiteInput,
  ): Promise<ManagedCareersSite> {
    return oneSite(context, await createSite(context, input));
  }

  @Allow('CAREERS_SITES_MANAGE')
  @Mutation(() => ManagedCareersSite, {
    description:
      'Changes name, address and reach, at once. Errors: NOT_FOUND, BAD_INPUT by field, also for an address in use.',
  })
  async editCareersSite(
    @Ctx() context: Context,
    @Arg('input', () => EditCareersSiteInput) input: EditCareersSiteInput,
  ): Promise<ManagedCareersSite> {
    await editSite(context, input);
    return oneSite(context, input.careersSiteId);
  }

  @Allow('CAREERS_SITES_MANAGE')
  @Mutation(() => ManagedCareersSite, {
    description:
      'Asks DNS about the domain of the site; it works once its TXT record is seen. Errors: NOT_FOUND, BAD_INPUT.',
  })
  async checkCareersSiteDomain(
    @Ctx() context: Context,
    @Arg('input', () => CareersSiteInput) { careersSiteId }: CareersSiteInput,
  ): Promise<ManagedCareersSite> {
    await checkSiteDomain(context, careersSiteId);
    return oneSite(context, careersSiteId);
  }

  @Allow('CAREERS_SITES_MANAGE')
  @Mutation(() => ManagedCareersSite, { description: 'Shows the site to visitors, or no longer. Errors: NOT_FOUND.' })
  async setCareersSiteOnline(
    @Ctx() context: Context,
    @Arg('input', () => SetCareersSiteOnlineInput) input: SetCareersSiteOnlineInput,
  ): Promise<ManagedCareersSite> {
    await setSiteOnline(context, input);
    return oneSite(context, input.careersSiteId);
  }

  @Allow('CAREERS_SITES_MANAGE')
  @Mutation(() => ManagedCareersSite, {
    description:
      'Keeps a draft. Errors: NOT_FOUND, CONFLICT with the version there is, BAD_INPUT below `configuration.`: a colour that cannot be read comes with its contrast and the nearest colour that can.',
  })
  async saveCareersSiteDraft(
    @Ctx() context: Context,
    @Arg('input', () => SaveCareersSiteDraftInput) input: SaveCareersSiteDraftInput,
  ): Promise<ManagedCareersSite> {
    await saveDraft(context, input);
    return oneSite(context, input.careersSiteId);
  }

  @Allow('CAREERS_SITES_MANAGE')
  @Mutation(() => ManagedCareersSite, {
    description: 'Makes the draft what visitors see. Errors: NOT_FOUND, also when nothing was published, CONFLICT.',
  })
  async discardCareersSiteDraft(
    @Ctx() context: Context,
    @Arg('input', () => CareersSiteDraftInput) input: CareersSiteDraftInput,
  ): Promise<ManagedCareersSite> {
    await discardDraft(context, input);
    return oneSite(context, input.careersSiteId);
  }

  @Allow('CAREERS_SITES_MANAGE')
  @Mutation(() => ManagedCareersSite, {
    description:
      'Shows the draft to visitors, as a new version. Errors: NOT_FOUND, CONFLICT, also when nothing changed.',
  })
  async publishCareersSite(
    @Ctx() context: Context,
    @Arg('input', () => CareersSiteDraftInput) input: CareersSiteDraftInput,
  ): Promise<ManagedCareersSite> {
    await publishDraft(context, input);
    return oneSite(context, input.careersSiteId);
  }

  @Allow('CAREERS_SITES_MANAGE')
  @Mutation(() => ManagedCareersSite, {
    description: 'Shows an older version again, as a new one; the draft becomes the same. Errors: NOT_FOUND, CONFLICT.',
  })
  async restoreCareersSiteVersion(
    @Ctx() context: Context,
    @Arg('input', () => RestoreCareersSiteVersionInput) input: RestoreCareersSiteVersionInput,
  ): Promise<ManagedCareersSite> {
    await restoreVersion(context, input);
    return oneSite(context, input.careersSiteId);
  }

  @Allow('CAREERS_SITES_MANAGE')
  @Mutation(() => OwnWebsite, {
    description: 'Says whether vacancies are shown on the own website. Errors: BAD_INPUT for an address that is none.',
  })
  async setOwnWebsite(
    @Ctx() context: Context,
    @Arg('input', () => SetOwnWebsiteInput) input: SetOwnWebsiteInput,
  ): Promise<OwnWebsite> {
    await saveOwnWebsite(context, input);
    return readOwnWebsite(context);
  }
}

async function oneSite(context: Context, id: string): Promise<ManagedCareersSite> {
  const [site] = isUuid(id) ? await readManagedSites(context, id) : [];
  if (!site) throw notFound();
  return site;
}
