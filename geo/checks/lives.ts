import { lifeOfPart, statusIn, yearOf } from '../../src/data/life.ts';
import { type Problem, show } from '../problem.ts';
import { allRead, fileOf, type Seeds } from '../seeds.ts';
import { collectProblems } from './report.ts';

/**
 * Dates and states agree: steps name parts that exist, a step that speaks of a stretch says which
 * parts it means, each part stands in the year of the records as its dates say, and a platform is
 * dated one way or the other.
 */
export function checkLives(seeds: Seeds): Problem[] {
  const { records } = seeds;
  const { problems, report } = collectProblems(seeds);

  for (const [id, platform] of records.platforms) {
    const given = [platform.approved, platform.approvedBy].filter((date) => date !== undefined);
    if (given.length === 1) continue;
    const got = given.length === 0 ? 'neither' : 'both';
    const expected = 'expected one of approved and approvedBy';
    report(fileOf('platforms', id), [], 'platform-is-dated', got, expected);
  }
  const [circle] = records.circle.values();
  if (!circle || !allRead(seeds, 'circle')) return problems;
  const year = yearOf(circle.asOf);
  for (const [id, corridor] of records.corridors) {
    const file = fileOf('corridors', id);
    const known = corridor.parts.map((part): string => part.id);
    corridor.dates?.forEach(({ what, parts }, index) => {
      if (what && !parts) {
        const expected = 'expected parts: the drawn parts that it speaks of, [] for none';
        report(file, ['dates', index], 'step-names-parts', 'what without parts', expected);
      }
      parts?.forEach((part, place) => {
        if (known.includes(part)) return;
        const expected = `expected one of ${known.join(', ')}`;
        report(file, ['dates', index, 'parts', place], 'reference-resolves', show(part), expected);
      });
    });
    corridor.parts.forEach((part, index) => {
      const dated = statusIn(lifeOfPart(corridor.dates, part.id, year), year);
      if (dated === part.status) return;
      const expected = `expected ${dated ?? 'a dated step for it'}, as its dates give for ${year}`;
      report(file, ['parts', index, 'status'], 'status-fits-dates', part.status, expected);
    });
  }
  return problems;
}
