/** Words of the area “learner”. */
export const learner = {
};
