/** What the publisher says about the whole site, from `_config.yml`; every field has a value. */
export interface Site {
  readonly title: string;
  readonly description: string;
  /** Scheme and host without a trailing slash (`url:`), or empty when the publisher gave none. */
  readonly url: string;
  /** Path prefix of every link (`baseurl:`), empty or `/like-this`. */
  readonly baseurl: string;
  /** BCP 47 tag of the content and the interface, such as `zh-CN`. */
  readonly lang: string;
  /** IANA zone in which times are shown. */
  readonly timezone: string;
}
