import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { variant } from '../../platform/database/reader.ts';
import { badInput } from '../../platform/errors.ts';
import { problem } from '../../platform/input.ts';
import { inLanguage } from '../../platform/language.ts';
import type { GuidedStart, GuidedStep, GuidedStepState } from './guided-start.objects.ts';
import { guidedStartFacts, steps } from './guided-start.steps.ts';
import { type Feature, guidedSteps, type GuidedStepName } from './organisation.terms.ts';

type Row = {
  met: boolean[];
  skipped: string[];
  features: Feature[];
  isDismissed: boolean;
  holders: Record<string, string[]> | null;
};

const permissionsOfSteps = Object.values(steps).flatMap(({ permission }) => permission ?? []);

/** All facts of all modules in one statement: the state itself is asked, nothing is remembered. */
const factsStatement = () =>
  variant(
    'organisation.guidedStart',
    `select json_build_array(${guidedStartFacts()
      .map(({ condition }) => `(${condition})`)
      .join(', ')}) as met, o.skipped_steps as skipped, o.features,
       exists (select 1 from guided_start_dismissal d where d.organisation_id = $1 and d.user_id = $2) as "isDismissed",
       (select json_object_agg(permission, names) from (
          select permission, json_agg(x.name) as names from unnest($3::text[]) permission
          cross join lateral (
            select u.name from role r join app_user u on u.organisation_id = $1 and u.role_id = r.id and u.state = 'ACTIVE'
            where r.organisation_id = $1 and r.key <> 'SUPPORT' and permission = any (r.permissions) order by u.created_at, u.id limit 3
          ) x group by permission) h) as holders
     from organisation o where o.id = $1`,
  );

export async function readGuidedStart(context: Context): Promise<GuidedStart> {
  const row = (await context.read.one<Row>(factsStatement(), [
    context.organisationId,
    context.user.userId,
    permissionsOfSteps,
  ]))!;
  const facts = guidedStartFacts().map((fact, index) => ({ ...fact, isMet: row.met[index] === true }));
  const all = guidedSteps.map((name, index): GuidedStep => {
    const { permission, canBeSkipped = false } = steps[name];
    const own = facts.filter(({ step }) => step === name);
    const viewerCanDo = permission === undefined || context.may(permission);
    return {
      name,
      number: index + 1,
      state: stateOf(name, row, own.length > 0 && own.every(({ isMet }) => isMet)),
      facts: own.map(({ title, isMet }) => ({ sentence: inLanguage(title, context.language), isMet })),
      canBeSkipped,
      viewerCanDo,
      colleagues: viewerCanDo ? [] : (row.holders?.[permission] ?? []),
    };
  });
  return {
    steps: all,
    settledCount: all.filter(({ state }) => state !== 'OPEN').length,
    isDismissed: row.isDismissed,
    isForViewer: all.some(({ name, state, viewerCanDo }) => state === 'OPEN' && viewerCanDo && name !== 'USER_PROFILE'),
  };
}

function stateOf(name: GuidedStepName, { skipped, features }: Row, isDone: boolean): GuidedStepState {
  const { feature } = steps[name];
  if (feature && !features.includes(feature)) return 'NOT_NEEDED';
  if (isDone) return 'DONE';
  return skipped.includes(name) ? 'SKIPPED' : 'OPEN';
}

/** Passes a step over for the whole organisation, or takes that back. */
export async function skipGuidedStep(context: Context, step: GuidedStepName, isSkipped: boolean): Promise<void> {
  if (!steps[step].canBeSkipped)
    throw badInput([problem('step', 'Deze stap hoort erbij.', 'This step cannot be left out.')]);
  await change(context, 'skipGuidedStep', async ({ em, about }) => {
    await em.execute(
      `update organisation set skipped_steps = ${isSkipped ? 'array_append' : 'array_remove'}(array_remove(skipped_steps, ?), ?) where id = ?`,
      [step, step, context.organisationId],
    );
    about('Organisation', context.organisationId);
  });
}

/** Puts the guided start away for this user, or brings it back. */
export async function dismissGuidedStart(context: Context, isDismissed: boolean): Promise<void> {
  const { userId } = context.user;
  await change(context, 'dismissGuidedStart', async ({ em, about }) => {
    await em.execute(
      isDismissed
        ? 'insert into guided_start_dismissal (user_id) values (?) on conflict do nothing'
        : 'delete from guided_start_dismissal where user_id = ?',
      [userId],
    );
    about('User', userId);
  });
}
