import { sampleMailData } from '../../mail-data.ts';

export const sample = { nl: sampleMailData('notification', 'nl'), en: sampleMailData('notification', 'en') };
