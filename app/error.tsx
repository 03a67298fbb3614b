'use client'; // Next wants it in this very file.

export { ErrorMessage as default } from '@/components/states/error-message';
