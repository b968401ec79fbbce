import { mailDataSchema } from '../../mail-data.ts';

export const dataSchema = mailDataSchema('account-link');
