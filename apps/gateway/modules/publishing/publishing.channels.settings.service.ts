import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { change } from '../../platform/change.ts';
import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { checked, emailAddress, isUuid, line, own } from '../../platform/input.ts';
import { PublicationChannel } from './publication.entity.ts';
import type { SetPublicationChannelInput } from './publishing.channels.inputs.ts';

const emptyAsNull = (text: unknown): unknown => (typeof text === 'string' && text.trim() === '' ? null : text);

const rules = z.object({
  name: line(60),
  contactEmail: z.preprocess(emptyAsNull, emailAddress.nullish()),
  companyNumber: z.preprocess(
    emptyAsNull,
    line(20)
      .refine(
        (text) => /^\d+$/.test(text),
        own({ nl: 'Een bedrijfsnummer bestaat alleen uit cijfers.', en: 'A company number consists of digits only.' }),
      )
      .nullish(),
  ),
});

/** Names a channel and says how its job board knows the organisation. Errors: NOT_FOUND, BAD_INPUT. */
export async function setPublicationChannel(context: Context, input: SetPublicationChannelInput): Promise<string> {
  const { name, contactEmail, companyNumber } = checked(rules, input);
  return change(context, 'setPublicationChannel', async ({ em, about }) => {
    const channel = isUuid(input.channelId)
      ? await em.findOne(PublicationChannel, { id: input.channelId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (!channel) throw notFound();
    Object.assign(channel, { name, contactEmail: contactEmail ?? null, companyNumber: companyNumber ?? null });
    about('PublicationChannel', channel.id);
    return channel.id;
  });
}
