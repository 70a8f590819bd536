/** The version that results and certificates carry. */
export const version = '0.1.0';
