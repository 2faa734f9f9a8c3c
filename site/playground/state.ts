import { entities } from 'virtual:documentation-links';

/** The names of the tabs, in their order. */
export const TABS = ['payload', 'query', 'error', 'simulate'] as const;
export type TabName = (typeof TABS)[number];

const EXAMPLE_TWINS = JSON.stringify(
  [
    { deviceId: 'pump-1', tags: { site: 'Lyon', floor: 3 } },
    { deviceId: 'pump-2', tags: { site: 'Lyon', floor: 1 } },
    { deviceId: 'oven-1', tags: { site: 'Turin' }, connectionState: 'Disconnected' },
  ],
  null,
  2,
);

/** The inputs of all tabs at first. Each is a string, so that a link is easy to read and to check. */
const INITIAL = {
  tab: 'payload' as TabName,
  payload: JSON.stringify(
    {
      type: 'scheduleUpdateTwin',
      queryCondition: "tags.site = 'Lyon'",
      maxExecutionTimeSeconds: 3600,
      updateTwin: { tags: { 'site.floor': 3 }, desired: { interval: 60 } },
    },
    null,
    2,
  ),
  /** The chosen entity, or nothing to detect it. */
  entity: '',
  condition: "tags.site = 'Lyon' AND tags.floor > 2",
  conditionTwins: EXAMPLE_TWINS,
  status: '429',
  headers: 'iothub-errorcode: ThrottlingException\nRetry-After: 10',
  body: '',
  job: JSON.stringify(
    {
      type: 'scheduleDeviceMethod',
      queryCondition: 'IS_DEFINED(tags.site)',
      cloudToDeviceMethod: { methodName: 'reboot' },
    },
    null,
    2,
  ),
  jobTwins: EXAMPLE_TWINS,
  /** The index of the moment that is shown. */
  moment: '5',
};

/** The inputs of the playground. */
export type PlaygroundState = typeof INITIAL;

export function initialState(): PlaygroundState {
  return { ...INITIAL };
}

/** Returns the inputs that differ from those at first. */
export function changesOf(state: PlaygroundState): Partial<PlaygroundState> {
  return Object.fromEntries(
    Object.entries(state).filter(
      ([name, value]) => value !== INITIAL[name as keyof typeof INITIAL],
    ),
  );
}

/** Returns the inputs with these changes, or undefined if they are not changes of inputs. */
export function withChanges(changes: unknown): PlaygroundState | undefined {
  if (typeof changes !== 'object' || changes === null || Array.isArray(changes)) return undefined;
  const isInput = ([name, value]: [string, unknown]) =>
    Object.hasOwn(INITIAL, name) && typeof value === 'string';
  if (!Object.entries(changes).every(isInput)) return undefined;
  // Text boxes and editors have no other line breaks, and offsets count them.
  const texts = Object.entries<string>(changes as Record<string, string>).map(([name, value]) => [
    name,
    value.replace(/\r\n?/g, '\n'),
  ]);
  const state: PlaygroundState = { ...INITIAL, ...Object.fromEntries(texts) };
  if (!entities.includes(state.entity)) state.entity = '';
  return TABS.includes(state.tab) ? state : undefined;
}
