import nextVitals from 'eslint-config-next/core-web-vitals';
import tseslint from 'typescript-eslint';
import { importDirections } from './import-directions.js';

/** A client island is a file named *.client.tsx with 'use client', and the other way round. */
const clientFiles = /** @type {import('eslint').ESLint.Plugin} */ ({
  rules: {
    'client-files-are-named-so': {
      meta: { type: 'problem', schema: [] },
      create(context) {
        return {
          Program(program) {
            const first = program.body[0];
            const marked =
              first?.type === 'ExpressionStatement' &&
              'directive' in first &&
              first.directive === 'use client';
            const named = context.filename.endsWith('.client.tsx');
            // Next itself asks for error boundaries to be client code.
            if (/\/app\/(.*\/)?(global-)?error\.tsx$/.test(context.filename)) return;
            if (marked !== named) {
              context.report({
                node: program,
                message: "'use client' exactly where the file is named *.client.tsx",
              });
            }
          },
        };
      },
    },
  },
});

/** Where trusted HTML becomes part of a page; nowhere else. */
const RAW_HTML = [
  'components/article/article-body.tsx',
  'components/article/json-ld.tsx',
  'components/sources/source-rows.client.tsx',
];

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      '.build/**',
      'node_modules/**',
      'next-env.d.ts',
      'test-results/**',
      'content/**',
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
    plugins: { broadsheet: clientFiles },
    rules: {
      'broadsheet/client-files-are-named-so': 'error',
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
    files: ['lib/press/press-worker.ts', 'lib/page-cache/cache-handler.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  ...importDirections,
);
