/** Words of the area “trainer”. */
export const trainer = {
};
