/** Returns the name of an entity as a file name: `job-response`. */
export function toFileName(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}

/** Returns the name of an entity as a variable name: `jobResponse`. */
export function toVariableName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
