/** The template with each `{{name}}` replaced. Fails where a name has no part, or a part no place. */
export function fillTemplate(template: string, parts: Readonly<Record<string, string>>): string {
  const unused = new Set(Object.keys(parts));
  const filled = template.replace(/\{\{([^{}]+)\}\}/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The template has an unknown part: ${name}`);
    unused.delete(name);
    return part;
  });
  if (unused.size > 0) throw new Error(`The template has no place for ${[...unused].join()}`);
  return filled;
}
