/** What a hostile mail writes where a name or a subject is expected. */
export const hostile =
  '<!channel> <@U0OWNER> [click](https://evil.example) **x** \u202Etxt.exe <at>all</at>'
