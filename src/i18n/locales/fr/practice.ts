/** Words of the area “practice”. */
export const practice = {
};
