import { waitForMail } from '@instroom/launch/mailbox/wait-for-mail.ts';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Person, type World } from '../../testing/world.ts';

const FIELDS =
  'name email jobTitle phone postcode photoUrl signatureHtml allowsThirdPartyCookies allowsResearch newEmail';
const PROFILE = `{ profile { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { ${FIELDS} } }`;
const ASK = `mutation ($input: RequestEmailChangeInput!) { requestEmailChange(input: $input) { ${FIELDS} } }`;
const CONFIRM = 'mutation ($input: ConfirmEmailChangeInput!) { confirmEmailChange(input: $input) }';

describe('my profile', () => {
  let world: World;
  let recruiter: Person;
  beforeAll(async () => {
    world = await openWorld({ runJobs: true });
    recruiter = await world.as('RECRUITER');
  });
  afterAll(() => world.close());

  const update = (input: object) => recruiter.ask(UPDATE, { input });

  it('HRO-12 HRO-24 HW-217 HW-218 everybody changes their own personal data, and is told what is wrong with it', async () => {
    const personal = { name: 'Sanne Bakker', jobTitle: 'Senior recruiter', phone: '06 12345678', postcode: '1506ab' };
    expect((await update({ personal })).data.updateProfile).toMatchObject({ ...personal, postcode: '1506 AB' });
    const wrong = await update({ personal: { ...personal, name: '', phone: 'bel me', postcode: 'XX' } });
    expect(wrong.errors?.[0]?.extensions.fields?.map(({ path }) => path)).toEqual(['name', 'phone', 'postcode']);
    expect((await recruiter.ask(PROFILE)).data.profile.name).toBe('Sanne Bakker');
  });

  it('HW-218 HW-219 a photo is one of their own, and only colleagues see it', async () => {
    const bytes = await sharp({ create: { width: 600, height: 600, channels: 3, background: '#1f6feb' } })
      .png()
      .toBuffer();
    const put = async ({ cookie }: Person) => {
      const response = await fetch(`${world.url}/images/PHOTO`, {
        method: 'PUT',
        headers: { cookie, 'content-type': 'application/octet-stream' },
        body: new Uint8Array(bytes),
      });
      return ((await response.json()) as { imageId: string }).imageId;
    };
    const of = await put(await world.as('ADMIN'));
    expect((await update({ photoImageId: of })).code).toBe('BAD_INPUT');
    const { photoUrl } = (await update({ photoImageId: await put(recruiter) })).data.updateProfile;
    expect((await fetch(world.url + photoUrl)).status).toBe(404);
    expect((await fetch(world.url + photoUrl, { headers: { cookie: recruiter.cookie } })).status).toBe(200);
    expect((await update({ photoImageId: '' })).data.updateProfile.photoUrl).toBeNull();
  });

  it('HRO-14 HRO-24 a signature keeps its layout and loses what is not safe', async () => {
    const { data } = await update({ signatureHtml: '<p>Groet, <b>Sanne</b><img src=x onerror=alert(1)></p>' });
    expect(data.updateProfile.signatureHtml).toBe('<p>Groet, <strong>Sanne</strong></p>');
    expect((await update({ signatureHtml: '<p> </p>' })).data.updateProfile.signatureHtml).toBeNull();
  });

  it('HW-220 HW-221 both privacy switches are off until one says otherwise', async () => {
    const off = { allowsThirdPartyCookies: false, allowsResearch: false };
    expect((await recruiter.ask(PROFILE)).data.profile).toMatchObject(off);
    const { data } = await update({ allowsThirdPartyCookies: true });
    expect(data.updateProfile).toMatchObject({ ...off, allowsThirdPartyCookies: true });
  });

  it('HRO-12 HW-218 another address of mail counts once its link is used, once', async () => {
    const email = 'sanne.nieuw@demo.instroom.example';
    expect((await recruiter.ask(ASK, { input: { email, password: 'wrong' } })).code).toBe('BAD_INPUT');
    const asked = await recruiter.ask(ASK, { input: { email, password: 'Instroom-demo-1!' } });
    expect(asked.data.requestEmailChange).toMatchObject({ newEmail: email, email: 'recruiter@demo.instroom.example' });
    const mail = await waitForMail(world.mailbox.url, { to: email });
    const token = /confirm-email\?token=([\w-]+)/.exec(mail.text ?? '')?.[1];
    expect((await world.visitor().ask(CONFIRM, { input: { token: 'guess' } })).code).toBe('CONFLICT');
    expect((await world.visitor().ask(CONFIRM, { input: { token } })).data.confirmEmailChange).toBe(email);
    expect((await world.visitor().ask(CONFIRM, { input: { token } })).code).toBe('CONFLICT');
    expect((await recruiter.ask(PROFILE)).data.profile).toMatchObject({ email, newEmail: null });
  });
});
