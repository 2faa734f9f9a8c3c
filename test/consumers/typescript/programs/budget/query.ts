import { and, eq, parseQueryCondition, where } from 'iothub-jobs-schema/query';

export const text: string = and(eq('tags.a', 1), where`deviceId IN ${['a', 'b']}`).text;
export const parsed: boolean = parseQueryCondition(text).ok;
