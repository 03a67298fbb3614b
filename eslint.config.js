import nextVitals from 'eslint-config-next/core-web-vitals';
import tseslint from 'typescript-eslint';
import { importDirections } from './import-directions.js';

/** Nothing hydrates: what runs in the browser is a custom element. */
const noClientCode = /** @type {import('eslint').ESLint.Plugin} */ ({
  rules: {
    'no-client-components': {
      meta: { type: 'problem', schema: [] },
      create(context) {
        return {
          Program(program) {
            const first = program.body[0];
            const isMarked =
              first?.type === 'ExpressionStatement' &&
              'directive' in first &&
              first.directive === 'use client';
            // Next itself asks for error boundaries to be client code.
            if (!isMarked || /\/app\/(.*\/)?(global-)?error\.tsx$/.test(context.filename)) return;
            context.report({
              node: program,
              message:
                "No 'use client': pages are server components, what is interactive is an *.element.ts.",
            });
          },
        };
      },
    },
  },
});

/** Where trusted HTML becomes part of a page; nowhere else. */
const RAW_HTML = ['components/article/article-body.tsx', 'components/article/json-ld.tsx'];

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      '.build/**',
      'node_modules/**',
      'next-env.d.ts',
      'test-results/**',
      'content/**',
      'public/**',
      'bench/**',
    ],
  },
  ...nextVitals,
  { settings: { react: { version: '19' } } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { broadsheet: noClientCode },
    rules: {
      'broadsheet/no-client-components': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has the thing.' },
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'The page policy forbids style attributes: use a class.',
        },
        {
          selector: "Directive[value='use server'], ExpressionStatement[directive='use server']",
          message: 'No server actions.',
        },
      ],
    },
  },
  {
    // The browser navigates.
    files: ['components/**/*.ts'],
    rules: { '@next/next/no-location-assign-relative-destination': 'off' },
  },
  {
    files: ['app/**/*.tsx', 'components/**/*.tsx'],
    ignores: RAW_HTML,
    rules: { 'react/no-danger': 'error' },
  },
  {
    files: ['lib/**/*.ts', 'components/**/*.tsx'],
    rules: {
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
  },
  {
    // A worker's entry and Next's cacheHandler are default exports by contract.
    files: [
      'lib/press/workers/press-worker.ts',
      'lib/press/testing/held-worker.ts',
      'lib/server/page-cache/cache-handler.ts',
    ],
    rules: { 'no-restricted-exports': 'off' },
  },
  ...importDirections,
);
