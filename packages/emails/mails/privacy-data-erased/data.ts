import { mailDataSchema } from '../../mail-data.ts';

export const dataSchema = mailDataSchema('data-erased');
