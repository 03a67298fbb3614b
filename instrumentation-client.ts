import { keepPage } from '@/components/states/keep-page';

// Next runs this file before the page comes to life.
keepPage();
