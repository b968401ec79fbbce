import type { FastifyInstance } from 'fastify';
import { notAllowed, notFound, notSignedIn, onlyLooking } from '../../platform/errors.ts';
import { isUuid } from '../../platform/input.ts';
import type { Sentence } from '../../platform/language.ts';
import type { Gateway } from '../../platform/context.ts';
import type { Identify } from '../../platform/module.ts';
import {
  imagePurposes,
  imageTooLarge,
  MAXIMUM_IMAGE_BYTES,
  readImage,
  storeImage,
  type ImagePurpose,
} from './images.service.ts';

/** Any one of these is enough to add such a picture; a photo of oneself needs none. */
const neededFor: Record<ImagePurpose, string[]> = {
  LOGO: ['ORGANISATION_MANAGE', 'CAREERS_SITES_MANAGE'],
  HEADER: ['CAREERS_SITES_MANAGE'],
  PHOTO: [],
  MAIL: ['TEMPLATES_MANAGE', 'MESSAGES_SEND'],
};

const ADDING: Sentence = { nl: 'Afbeeldingen toevoegen', en: 'Add pictures' };

type FoundImage = { organisation_id: string; purpose: ImagePurpose; storage_key: string; content_type: string };

/**
 * `PUT /images/:purpose` takes the raw bytes of one picture from somebody who is signed in and answers
 * `{ imageId, url, publicUrl, width, height }`; `GET /images/:id` gives it back, no wider than `?width=` when that
 * is one of the widths pages use. Pictures of a site and its mails are public; photos of people are for colleagues.
 */
export function serveImages(http: FastifyInstance, gateway: Gateway, identify: Identify): void {
  void http.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MAXIMUM_IMAGE_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler((error: { code?: string }) => {
      throw error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? imageTooLarge() : error;
    });
    scope.put<{ Params: { purpose: string }; Body: Buffer }>('/images/:purpose', async (request) => {
      const purpose = imagePurposes.find((known) => known === request.params.purpose);
      if (!purpose) throw notFound();
      const context = await identify(request);
      if (context.principal.kind !== 'USER') throw notSignedIn();
      if (context.isPreview) throw onlyLooking();
      const needed = neededFor[purpose];
      if (needed.length > 0 && !needed.some((permission) => context.may(permission))) throw notAllowed(ADDING);
      await gateway.limits.count('uploadAddress', context.principal.userId);
      return storeImage(context, purpose, request.body);
    });
  });

  http.get<{ Params: { id: string }; Querystring: { width?: string } }>('/images/:id', async (request, reply) => {
    const { id } = request.params;
    const { rows } = isUuid(id)
      ? await gateway.readPool.query<FoundImage>('select * from find_image($1)', [id])
      : { rows: [] };
    const image = rows[0];
    if (!image) throw notFound();
    const isPrivate = image.purpose === 'PHOTO';
    if (isPrivate) {
      const context = await identify(request);
      if (context.principal.kind !== 'USER' || context.organisationId !== image.organisation_id) throw notFound();
    }
    return reply
      .header('content-type', image.content_type)
      .header('content-security-policy', "sandbox; default-src 'none'")
      .header('cross-origin-resource-policy', isPrivate ? 'same-origin' : 'cross-origin')
      .header('cache-control', `${isPrivate ? 'private' : 'public'}, max-age=31536000, immutable`)
      .send(await readImage(gateway.files, image.storage_key, Number(request.query.width)));
  });
}
