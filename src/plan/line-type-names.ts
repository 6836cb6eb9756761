import type { Corridor } from '../data/dataset.ts';
import type { Text } from '../data/text.ts';

export const lineTypeNames: Readonly<Record<Corridor['type'], Text>> = {
  'high-speed': { zh: '高速铁路', en: 'High-speed railway' },
  mixed: { zh: '客货共线铁路', en: 'Passenger and freight railway' },
  conventional: { zh: '普速铁路', en: 'Conventional railway' },
};
