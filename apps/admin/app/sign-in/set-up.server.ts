import {
  ConfirmSecondFactorDocument,
  SecondFactorSetUpDocument,
  SendSetUpCodeDocument,
} from '@instroom/graphql/admin/graphql.ts';
import { redirect } from '@remix-run/node';
import { toString as qrCode } from 'qrcode';
import { type Gateway, refused } from '~/shell/gateway.server.ts';

/**
 * What the page shows that finishes setting up: the secret of an app also as a QR code. Null when
 * there is nothing to finish (any more), as after the action that finished it.
 */
export async function readSetUp(gateway: Gateway, id: string) {
  const { data } = await gateway.run(SecondFactorSetUpDocument, { id });
  if (!data?.secondFactorSetUp) return null;
  const { appAddress, ...setUp } = data.secondFactorSetUp;
  const svg = appAddress ? await qrCode(appAddress, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' }) : null;
  return { ...setUp, qrCode: svg && `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` };
}

/** Sends the code once more, or takes the second check into use. */
export async function finishSetUp(gateway: Gateway, secondFactorId: string, form: FormData, elsewhere: string) {
  if (form.get('intent') === 'again') {
    const { failure } = await gateway.run(SendSetUpCodeDocument, { input: { secondFactorId } });
    if (failure?.code === 'CONFLICT' || failure?.code === 'NOT_FOUND') throw redirect(elsewhere);
    return failure ? refused(failure) : { failure: undefined, isSentAgain: true };
  }
  const passkey = form.get('passkey') ? String(form.get('passkey')) : undefined;
  const { data, failure } = await gateway.run(ConfirmSecondFactorDocument, {
    input: { secondFactorId, code: String(form.get('code') ?? ''), passkey },
  });
  if (failure?.code === 'CONFLICT' || failure?.code === 'NOT_FOUND') throw redirect(elsewhere);
  return failure ? refused(failure) : { failure: undefined, confirmed: data.confirmSecondFactor };
}

export type SetUp = NonNullable<Awaited<ReturnType<typeof readSetUp>>>;
