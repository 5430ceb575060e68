/** What a terminal obeys or nobody sees, line feeds left out; also surrogates without a partner. */
export const controls = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
