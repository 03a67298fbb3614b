// npm run house: counts the files of the project, and what a post or a page passes through.
import { countHouse } from './count-house';
import { houseTable } from './house-table';

console.log(houseTable(countHouse()));
