import { sampleMailData } from '../../mail-data.ts';

export const sample = { nl: sampleMailData('account-link', 'nl'), en: sampleMailData('account-link', 'en') };
