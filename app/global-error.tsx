'use client'; // Next wants it in this very file.

import './globals.css';

export { ErrorDocument as default } from '@/components/states/error-document';
