// Places in what is sent. Entities that a hub returns know some of the members too.

import { OPEN, openBut, type Place } from './place.js';

export const METHOD_PAYLOAD: Place = {
  name: 'as the payload of a method',
  put: (payload) => ({ methodName: 'reboot', payload }),
  demands: { CloudToDeviceMethodRequest: 'payload', CloudToDeviceMethod: 'echo' },
  bystanders: openBut('CloudToDeviceMethod'),
};

export const PATCH_TAGS: Place = {
  name: 'as tags of a patch',
  put: (tags) => ({ etag: '*', tags }),
  demands: { TwinPatch: 'patch section', Twin: 'section' },
  bystanders: openBut('Twin'),
};

export const PATCH_PROPERTY: Place = {
  name: 'in desired of a patch',
  put: (a) => ({ etag: '*', properties: { desired: { a } } }),
  demands: { TwinPatch: 'patch value', Twin: 'value' },
  bystanders: openBut('Twin'),
};

export const moreSentPlaces: readonly Place[] = [
  {
    name: 'in the payload of a method',
    put: (item) => ({ methodName: 'reboot', payload: { a: [item] } }),
    demands: { CloudToDeviceMethodRequest: 'payload', CloudToDeviceMethod: 'echo' },
    bystanders: openBut('CloudToDeviceMethod'),
  },
  {
    name: 'as the name of a method',
    put: (methodName) => ({ methodName }),
    demands: { CloudToDeviceMethodRequest: 'scalar', CloudToDeviceMethod: 'scalar' },
    bystanders: openBut('CloudToDeviceMethod'),
  },
  {
    name: 'as an unknown member of a method',
    put: (unknown) => ({ methodName: 'reboot', unknown }),
    demands: { CloudToDeviceMethodRequest: 'scalar', CloudToDeviceMethod: 'free' },
    bystanders: openBut('CloudToDeviceMethod'),
  },
  {
    name: 'as tags of a job to create',
    put: (tags) => ({
      type: 'scheduleUpdateTwin',
      queryCondition: '*',
      updateTwin: { etag: '*', tags },
    }),
    demands: { JobRequest: 'patch section' },
    bystanders: OPEN,
  },
  {
    name: 'as the payload of a job to create',
    put: (payload) => ({
      type: 'scheduleDeviceMethod',
      queryCondition: '*',
      cloudToDeviceMethod: { methodName: 'reboot', payload },
    }),
    demands: { JobRequest: 'payload' },
    bystanders: OPEN,
  },
  {
    name: 'as the query condition of a job to create',
    put: (queryCondition) => ({
      type: 'scheduleDeviceMethod',
      queryCondition,
      cloudToDeviceMethod: { methodName: 'reboot' },
    }),
    demands: { JobRequest: 'scalar' },
    bystanders: OPEN,
  },
  {
    name: 'as the id of a job to cancel',
    put: (id) => ({ id, 'api-version': '2021-04-12' }),
    demands: { CancelJobParameters: 'scalar' },
    bystanders: OPEN,
  },
];
