// Edits that add, remove, rename and wrap properties, and keep the format of the text.

import { replacePart, type TextEdit } from '../edits.js';
import type { Place, TextNode } from '../json-text/scan-json.js';
import {
  hasLineBreak,
  indentAt,
  type StyledText,
  startsLine,
  type TextStyle,
} from './text-style.js';

/** An object whose properties are known. */
export interface ObjectNode extends TextNode {
  readonly properties: readonly Place[];
}

/** The most lines of a value that are indented. A value with more is valid JSON all the same. */
const MAX_LINES = 1000;

/** Returns the only property with the name, or undefined if there is none or several. */
export function propertyOf({ properties }: ObjectNode, name: string): Place | undefined {
  const [property, ...others] = properties.filter(({ step }) => step === name);
  return others.length === 0 ? property : undefined;
}

/** Returns whether the object has a property with the name. */
export function hasProperty({ properties }: ObjectNode, name: string): boolean {
  return properties.some(({ step }) => step === name);
}

/** Removes a property, and the comma that separates it from the next or, if it is the last, from the one before. */
export function removeProperty({ place, properties }: ObjectNode, property: Place): TextEdit {
  const index = properties.indexOf(property);
  const next = properties[index + 1];
  const previous = properties[index - 1];
  if (next !== undefined) return { start: property.name, end: next.name, newText: '' };
  return previous === undefined
    ? { start: place.value + 1, end: place.end - 1, newText: '' }
    : { start: previous.end, end: property.end, newText: '' };
}

/**
 * Adds a property behind the others. `textOf` returns the text of its value, with the indentation of its line, or on one line if
 * that is undefined.
 */
export function addProperty(
  { text, style }: StyledText,
  { place, properties }: ObjectNode,
  name: string,
  textOf: (indent: string | undefined) => string,
): TextEdit {
  const { lineBreak, unit, colon, padding } = style;
  const start = JSON.stringify(name) + colon;
  const last = properties.at(-1);
  if (last !== undefined) {
    const value = textOf(startsLine(text, last.name) ? indentAt(text, last.name) : undefined);
    const newText = separatorBefore({ text, style }, place, properties) + start + value;
    return { start: last.end, end: last.end, newText };
  }
  const inside = { start: place.value + 1, end: place.end - 1 };
  if (lineBreak === '') {
    return { ...inside, newText: padding + start + textOf(undefined) + padding };
  }
  const indent = indentAt(text, place.value);
  const line = lineBreak + indent;
  return { ...inside, newText: line + unit + start + textOf(indent + unit) + line };
}

/** Returns the comma and white space that separate a new property from the last. */
function separatorBefore(
  { text, style }: StyledText,
  { value }: Place,
  properties: readonly Place[],
): string {
  const [previous, last] = properties.slice(-2) as [Place, Place?];
  if (last !== undefined) return text.slice(previous.end, last.name);
  const space = text.slice(value + 1, previous.name);
  if (hasLineBreak(space)) return `,${space}`;
  return style.colon.endsWith(' ') ? ', ' : ',';
}

/** Renames a property. */
export function renameProperty(text: string, { name, nameEnd }: Place, newName: string): TextEdit {
  return replacePart(text, name, nameEnd, JSON.stringify(newName));
}

/** Replaces a property by one with the first name, whose value is an object with the second, and so on, around the value. */
export function wrapProperty(
  { text, style }: StyledText,
  property: Place,
  [first, ...inner]: readonly [string, ...string[]],
): TextEdit[] {
  const { unit, colon } = style;
  const { name, nameEnd, value, end } = property;
  const indent = startsLine(text, name) ? indentAt(text, name) : undefined;
  const { before, after } = objectsAround(style, inner, indent);
  const breaks = indent === undefined ? [] : [...text.slice(value, end).matchAll(/\r\n|\n|\r/g)];
  const opened = JSON.stringify(first) + colon + before.slice(0, before.length - colon.length);
  return [
    replacePart(text, name, nameEnd, opened),
    ...(breaks.length > MAX_LINES ? [] : breaks).map(({ 0: lineBreak, index }) => {
      const start = value + index + lineBreak.length;
      return { start, end: start, newText: unit.repeat(inner.length) };
    }),
    { start: end, end, newText: after },
  ];
}

/**
 * Returns the text of the objects around a value, each with the name of the next, on lines with the indentation or on one line. The
 * text before the value ends with a colon.
 */
export function objectsAround(
  { lineBreak, unit, colon, padding }: TextStyle,
  names: readonly string[],
  indent: string | undefined,
): { before: string; after: string } {
  const spaceAt = (level: number) =>
    indent === undefined ? padding : lineBreak + indent + unit.repeat(level);
  return {
    before: names
      .map((name, level) => `{${spaceAt(level + 1)}${JSON.stringify(name)}${colon}`)
      .join(''),
    after: names
      .map((_, level) => `${spaceAt(level)}}`)
      .reverse()
      .join(''),
  };
}
