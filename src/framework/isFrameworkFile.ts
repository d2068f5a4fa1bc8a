/** By its name: a framework is written as JSON, a table never is. */
export const isFrameworkFile = (name: string): boolean => /\.json$/i.test(name);
