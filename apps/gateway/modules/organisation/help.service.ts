import { z } from 'zod';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { statement } from '../../platform/database/reader.ts';
import { checked, own, paragraphs } from '../../platform/input.ts';
import type { AnswerHelpInput, HelpAnswers } from './help.objects.ts';

const rules = z.object({
  article: z
    .string()
    .refine(
      (name) => /^[a-z][a-z0-9-]{0,79}$/.test(name),
      own({ nl: 'Dit artikel bestaat niet.', en: 'There is no such article.' }),
    ),
  isHelpful: z.boolean(),
  comment: paragraphs(1_000),
});

/** Keeps one answer of each user for each article; a later one replaces it. */
export async function answerHelp(context: Context, input: AnswerHelpInput): Promise<void> {
  const { article, isHelpful, comment } = checked(rules, input);
  const { userId } = context.user;
  await change(context, 'answerHelp', async ({ em, about }) => {
    await em.execute(
      `insert into help_answer (article, user_id, is_helpful, comment) values (?, ?, ?, ?)
       on conflict (organisation_id, article, user_id) do update
       set is_helpful = excluded.is_helpful, comment = excluded.comment, answered_at = now()`,
      [article, userId, isHelpful, comment],
    );
    about('User', userId);
  });
}

const helpAnswers = statement(
  'organisation.helpAnswers',
  `select h.article, count(*) filter (where h.is_helpful)::int as "helpfulCount", count(*) filter (where not h.is_helpful)::int as "unhelpfulCount",
     bool_or(h.is_helpful) filter (where h.user_id = $2) as "viewerAnswer"
   from help_answer h where h.organisation_id = $1 and ($3::text is null or h.article = $3) group by h.article order by h.article`,
);

export function readHelpAnswers(context: Context, article: string | null): Promise<HelpAnswers[]> {
  return context.read.rows<HelpAnswers>(helpAnswers, [context.organisationId, context.user.userId, article]);
}
