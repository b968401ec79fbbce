import { sampleMailData } from '../../mail-data.ts';

export const sample = { nl: sampleMailData('invitation', 'nl'), en: sampleMailData('invitation', 'en') };
