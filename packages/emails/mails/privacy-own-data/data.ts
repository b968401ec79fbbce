import { mailDataSchema } from '../../mail-data.ts';

export const dataSchema = mailDataSchema('own-data');
