import type { StudentScore } from '../course/student-score.ts';
import type { CourseWriter, OutputPiece } from '../report/course/course-format.ts';

/** Takes what the formats write. */
export interface PieceSink {
  add(pieces: readonly OutputPiece[], lasting: boolean): Promise<void>;
}

/** Feeds every student to every format, one at a time. */
export async function writeFormats(
  writers: readonly CourseWriter[],
  students: AsyncIterable<StudentScore>,
  sink: PieceSink,
): Promise<void> {
  // What a format begins at the beginning grows to the end; what it makes of one student is whole with that.
  for (const writer of writers) await sink.add(writer.begin(), true);
  for await (const score of students) for (const writer of writers) await sink.add(writer.student(score), false);
  for (const writer of writers) await sink.add(writer.end(), false);
}
