/** One page of each kind on the sample site: every one is photographed, checked by axe and listened to. */
export const PAGES: readonly { readonly name: string; readonly path: string }[] = [
  { name: 'front', path: '/' },
  { name: 'article', path: '/haiyuezhengquanbao/2026/11/22/NW202611222363315232.html' },
  { name: 'long-read', path: '/chaotouguancha/2026/11/21/NW202611212327086271.html' },
  { name: 'wide-table', path: '/dazongzhoukan/2026/11/22/NW202611222388784035.html' },
  { name: 'flash', path: '/cangyucaijing/2026/11/22/202611222245678985.html' },
  { name: 'digest', path: '/emnews/2026/11/20/NW202611202307156480.html' },
  { name: 'latest', path: '/latest' },
  { name: 'category', path: '/category/haiyuezhengquanbao' },
  { name: 'category-with-brackets', path: '/category/anhaiguojizhengquan(xianggang)' },
  { name: 'categories', path: '/categories' },
  { name: 'tag', path: '/tags/%E4%BD%BF%E7%94%A8%E8%AF%B4%E6%98%8E' },
  { name: 'tags', path: '/tags' },
  { name: 'search', path: '/search?q=%E9%A3%8E%E7%94%B5' },
  { name: 'search-empty', path: '/search' },
  { name: 'note', path: '/benzhangonggao/2026/11/16/abbreviations.html' },
  { name: 'not-found', path: '/there/is/no/such/page.html' },
];
