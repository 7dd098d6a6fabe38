/** Words of the area “offline”. */
export const offline = {
};
