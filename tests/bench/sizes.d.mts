export function printSizes(firstLessonFiles: readonly string[]): void;
