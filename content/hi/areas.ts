import type { AreaId } from '@/core/model/area';

/** The five areas in plain words, each with a line on what it holds. Hindi. */
export const areas: Record<AreaId, { name: string; says: string }> = {
  stirred: { name: 'कठिन और उथल-पुथल', says: 'तकलीफ़, और उसमें बहुत ज़ोर: ग़ुस्सा, डर, एक साथ बहुत कुछ।' },
  low: { name: 'कठिन और बोझिल', says: 'तकलीफ़ और भारीपन: दुख, शर्म, ख़ालीपन।' },
  between: { name: 'बीच का', says: 'न यह, न वह, या साफ़ नहीं।' },
  quiet: { name: 'अच्छा और शांत', says: 'भला लगना और ठहराव: सुकून, सुरक्षित लगना, शुक्रगुज़ारी।' },
  lively: { name: 'अच्छा और जानदार', says: 'भला लगना और थोड़ी उमंग: उम्मीद, हिम्मत, ख़ुशी।' },
};
