import { siteBuilds } from './site-builds.ts';
/** What one command proves. The runners report real tests; any other command is one check. */
export type Check =
  | { readonly kind: 'check'; readonly title: string; readonly command: readonly string[] }
  | { readonly kind: 'vitest'; readonly title: string }
  | { readonly kind: 'playwright'; readonly title: string };

/** A step that can be asked for by name. */
export interface Step {
  readonly name: string;
  /** The step without which it cannot run. */
  readonly needs?: string;
  /** True for a step that runs beside those before it; what it says is shown at its turn. */
  readonly beside?: true;
  readonly checks: readonly Check[];
}

const check = (title: string, ...command: readonly string[]): Check => ({
  kind: 'check',
  title,
  command,
});

const typesOf = (project: string): Check =>
  check(`types of ${project}`, 'tsc', '--noEmit', '-p', project);

/** Everything `npm test` does, in this order. */
export const steps: readonly Step[] = [
  {
    name: 'lint',
    checks: [check('format and lint', 'biome', 'ci', '--error-on-warnings', '.')],
  },
  {
    name: 'types',
    checks: [
      typesOf('tsconfig.json'),
      typesOf('src/tsconfig.json'),
      typesOf('src/pages/tsconfig.json'),
      typesOf('geo/tsconfig.json'),
      typesOf('tests/tsconfig.json'),
    ],
  },
  { name: 'data', checks: [check('dataset as published', 'tsx', 'geo/main.ts', 'check')] },
  { name: 'unit', checks: [{ kind: 'vitest', title: 'unit tests' }] },
  {
    name: 'build',
    beside: true,
    checks: [
      ...siteBuilds.map(({ title, configFile }) =>
        check(title, 'vite', 'build', '--config', configFile),
      ),
      check(
        'static pages',
        'tsx',
        '--tsconfig',
        'src/pages/tsconfig.json',
        'src/pages/main.ts',
        '--without-images',
      ),
    ],
  },
  {
    name: 'browser',
    needs: 'build',
    checks: [{ kind: 'playwright', title: 'browser tests' }],
  },
];

/**
 * The steps of the given names, in running order, with the steps they need; all when none is
 * named.
 *
 * @throws when a name is not that of a step
 */
export function chooseSteps(names: readonly string[]): readonly Step[] {
  const known = steps.map((step) => step.name);
  for (const name of names) {
    if (!known.includes(name)) {
      throw new Error(`found "${name}", expected any of ${known.join(', ')}`);
    }
  }
  if (names.length === 0) return steps;
  const wanted = new Set(
    names.flatMap((name) => [name, steps.find((step) => step.name === name)?.needs]),
  );
  return steps.filter((step) => wanted.has(step.name));
}
