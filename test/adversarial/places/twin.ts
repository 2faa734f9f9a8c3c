// Places in a twin and in its properties, as a hub returns them.

import { openBut, type Place } from './place.js';

function inTwin(name: string, demand: 'section' | 'value' | 'shape' | 'free' | 'scalar') {
  return (put: Place['put']): Place => ({
    name,
    put,
    demands: { Twin: demand },
    bystanders: openBut('Twin'),
  });
}

function inProperties(name: string, demand: 'section' | 'value' | 'shape' | 'free') {
  return (put: Place['put']): Place => ({
    name,
    put,
    demands: { TwinProperties: demand },
    bystanders: openBut('TwinProperties'),
  });
}

export const CONFIGURATIONS = inTwin(
  'as configurations',
  'shape',
)((configurations) => ({
  configurations,
}));

export const twinPlaces: readonly Place[] = [
  CONFIGURATIONS,
  inTwin('in configurations', 'free')((a) => ({ configurations: { a } })),
  inTwin('as tags', 'section')((tags) => ({ tags })),
  inTwin('in tags', 'value')((a) => ({ tags: { a } })),
  inTwin('in parentScopes', 'scalar')((scope) => ({ parentScopes: [scope] })),
  inTwin('as deviceId', 'scalar')((deviceId) => ({ deviceId })),
  inTwin('as statusUpdateTime', 'scalar')((statusUpdateTime) => ({ statusUpdateTime })),
  inTwin('as version', 'scalar')((version) => ({ version })),
  inProperties('as desired', 'section')((desired) => ({ desired })),
  inProperties('in desired', 'value')((a) => ({ desired: { a } })),
  inProperties('as reported', 'section')((reported) => ({ reported })),
  inProperties('in an array in reported', 'value')((item) => ({ reported: { a: [item] } })),
  inProperties('as $metadata', 'shape')(($metadata) => ({ desired: { $metadata } })),
  inProperties('in $metadata', 'free')((a) => ({ reported: { $metadata: { a } } })),
];
